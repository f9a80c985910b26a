/** Writes src/generated/about.ts: what a report says of the tool and of the API model it was made with. */
import { readFileSync } from "node:fs";

const SCHEMA = "ImportWorkspaceImage.schema.json";

interface Sources {
  readonly schemas: Readonly<
    Record<string, { readonly service: string; readonly apiVersion: string; readonly sha256: string }>
  >;
}

/** @returns the files to write, by path. */
export function generateAbout(): ReadonlyMap<string, string> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const sources = JSON.parse(readFileSync("schemas/SOURCES.json", "utf8")) as Sources;
  const source = sources.schemas[SCHEMA];
  if (source === undefined) throw new Error(`schemas/SOURCES.json does not name ${SCHEMA}`);
  const { service, apiVersion, sha256 } = source;
  const about = { tool: { name: "workspaces-preflight", version }, model: { service, apiVersion, sha256 } };
  return new Map([
    [
      "src/generated/about.ts",
      `// Generated from package.json and schemas/SOURCES.json by \`npm run generate\`; do not edit.\n\nimport type { Report } from "./types/report.ts";\n\nexport const about: Pick<Report, "tool" | "model"> = ${JSON.stringify(about, null, 2)};\n`,
    ],
  ]);
}
