/** Writes src/generated/types/*.ts: one file of TypeScript types per JSON Schema. */
import { readdirSync, readFileSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const names: Record<string, string> = {
  "ImportWorkspaceImage.schema.json": "request",
  "facts.schema.json": "facts",
  "rule.schema.json": "rule",
  "report.schema.json": "report",
  "journal.schema.json": "journal",
  "config.schema.json": "config",
  "waivers.schema.json": "waivers",
  "baseline.schema.json": "baseline",
};

/** @returns the files to write, by path. */
export async function generateTypes(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const file of readdirSync("schemas").sort()) {
    const name = names[file];
    if (name === undefined) continue;
    const schema = JSON.parse(readFileSync(`schemas/${file}`, "utf8")) as JSONSchema;
    const text = await compile(schema, name, {
      bannerComment: `// Generated from schemas/${file} by \`npm run generate\`; do not edit.`,
      ignoreMinAndMaxItems: true,
      additionalProperties: false,
      format: false,
    });
    // A report and a rule are only read once they are made.
    files.set(`src/generated/types/${name}.ts`, text.replace(/: (\w+|\(.+\))\[\]$/gm, ": readonly $1[]"));
  }
  return files;
}
