/**
 * Bundles the built-in pack: its plan for the check path, what telling a finding takes, loaded with the first one, and the
 * whole rules for commands about rules.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { canonicalJson } from "../canonical-json.ts";
import { planRules } from "../engine/plan.ts";
import type { Rule, ToldRule } from "../types.ts";
import { dormantScopes } from "./dormant-scopes.ts";

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
  const sorted = builtinRules();
  const scopes = new Map(sorted.map((rule) => [rule, dormantScopes(rule)]));
  const awake = sorted.filter((rule) => scopes.get(rule) === null);
  const asleep = sorted.filter((rule) => scopes.get(rule) !== null);
  const rules = [...awake, ...asleep];
  const plan = planRules(awake);
  const whole = planRules(asleep, plan);
  const dormant = {
    rules: asleep.length,
    scopes: [...new Set(asleep.flatMap((rule) => scopes.get(rule) ?? []))].sort(),
  };
  const rest = {
    operands: whole.operands.slice(plan.operands.length),
    leaves: whole.leaves.slice(plan.leaves.length),
    rules: whole.rules.slice(plan.rules.length),
  };
  const sha256 = createHash("sha256").update(canonicalJson(sorted)).digest("hex");
  const banner = "// Generated from rules/ by `npm run generate`; do not edit.";
  return new Map([
    [
      "src/generated/pack-plan.ts",
      `${banner}\n\n/** Plan of the built-in pack (src/engine/plan.ts) without its dormant rules, as JSON. */\nexport const packPlan: string = ${jsonText({ ...plan, dormant })};\nexport const packSha256: string = ${JSON.stringify(sha256)};\n`,
    ],
    [
      "src/generated/pack-dormant.ts",
      `${banner}\n\n/** What the dormant rules add to the plan of the built-in pack (DormantPlan of src/engine/rules.ts), as JSON. */\nexport const packDormant: string = ${jsonText(rest)};\n`,
    ],
    [
      "src/generated/pack-words.ts",
      `${banner}\n\n/** What telling findings of the built-in pack takes (ToldRule of src/types.ts), as JSON, in the order of the plan. */\nexport const packWords: string = ${jsonText(rules.map(toldRule))};\n`,
    ],
    [
      "src/generated/pack-rules.ts",
      `${banner}\n\n/** The rules of the built-in pack (schemas/rule.schema.json), as JSON, in the order of the plan. */\nexport const packText: string = ${jsonText(rules)};\n`,
    ],
  ]);
}

/** A third of the whole, which is what loading it takes as well. */
function toldRule({ why: _why, notes: _notes, examples: _examples, source, ...told }: Rule): ToldRule {
  return { ...told, source: source.slice(0, 1).map(({ url }) => ({ url })) };
}

/** A literal that holds a value as JSON text. */
function jsonText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
