/**
 * `npm run generate`: writes everything that is derived from other files of this repository. `--check` writes nothing and
 * fails when a file is not what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { derivedFacts } from "../facts/derived.ts";
import { generateAbout } from "./about.ts";
import { type FactsSchema, renderFactDocs } from "./fact-docs.ts";
import { builtinRules, generatePack } from "./pack.ts";
import { generatePageStyle } from "./page-style.ts";
import { renderRuleDocs } from "./rule-docs.ts";
import { generateTemplates } from "./templates.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

const factsSchema = JSON.parse(readFileSync("schemas/facts.schema.json", "utf8")) as FactsSchema;
const files = new Map([
  ...(await generateTypes()),
  ...(await generateValidators()),
  ...generateAbout(),
  ...generatePack(),
  ...generatePageStyle(),
  ...generateTemplates(),
  ["docs/rules.md", renderRuleDocs(builtinRules())] as const,
  ["docs/facts.md", renderFactDocs(factsSchema, derivedFacts)] as const,
]);
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

if (process.argv.includes("--check")) {
  for (const [path] of stale)
    console.error(`${path} is stale: run \`npm run generate\` and commit the result`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
