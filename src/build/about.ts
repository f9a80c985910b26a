/** Writes src/generated/about.ts: what a report says of the tool and of the API model it was made with. */
import { readFileSync } from "node:fs";

interface Sources {
  readonly models: Readonly<Record<string, unknown>>;
}

/** @returns the files to write, by path. */
export function generateAbout(): ReadonlyMap<string, string> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const sources = JSON.parse(readFileSync("schemas/SOURCES.json", "utf8")) as Sources;
  const about = { tool: { name: "workspaces-preflight", version }, model: sources };
  return new Map([
    [
      "src/generated/about.ts",
      `// Generated from package.json and schemas/SOURCES.json by \`npm run generate\`; do not edit.\n\nimport type { Report } from "./types/report.ts";\n\nexport const about: Pick<Report, "tool" | "model"> = ${JSON.stringify(about, null, 2)};\n`,
    ],
  ]);
}
