/** Bundles the built-in pack: its plan for the check path, and the rules with all their words, loaded when one is told. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { canonicalJson } from "../canonical-json.ts";
import { planRules } from "../engine/plan.ts";
import type { Rule } from "../types.ts";

/** The rules under rules/, in the order of their ids. */
export function builtinRules(): readonly Rule[] {
  return readdirSync("rules", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as Rule)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @returns the files to write, by path. JSON text inside a string parses faster than the same literal. */
export function generatePack(): ReadonlyMap<string, string> {
  const rules = builtinRules();
  const sha256 = createHash("sha256").update(canonicalJson(rules)).digest("hex");
  const banner = "// Generated from rules/ by `npm run generate`; do not edit.";
  return new Map([
    [
      "src/generated/pack-plan.ts",
      `${banner}\n\n/** Plan of the built-in pack (src/engine/plan.ts), as JSON. */\nexport const packPlan: string = ${JSON.stringify(JSON.stringify(planRules(rules)))};\nexport const packRules: number = ${rules.length};\nexport const packSha256: string = ${JSON.stringify(sha256)};\n`,
    ],
    [
      "src/generated/pack-rules.ts",
      `${banner}\n\n/** The rules of the built-in pack (schemas/rule.schema.json), as JSON, in the order of the plan. */\nexport const packText: string = ${JSON.stringify(JSON.stringify(rules))};\n`,
    ],
  ]);
}
