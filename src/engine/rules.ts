/** The rules of a run: the built-in pack, whose words are loaded when first needed, and the user's packs. */
import { packPlan, packRules, packSha256 } from "../generated/pack-plan.ts";
import { parts } from "../parts.ts";
import type { Rule } from "../types.ts";
import { matchesOperator, type Operator, operators } from "./operators.ts";
import type { Pack } from "./pack.ts";
import { type Plan, type PlanLeaf, planRules } from "./plan.ts";

export interface Rules {
  readonly plan: Plan;
  /** Of all packs together. */
  readonly sha256: string;
  /** The rule at a place of the plan, with its words. */
  readonly ruleAt: (place: number) => Rule;
  readonly operatorOf: (leaf: PlanLeaf) => Operator;
}

/** @throws UsageError when two packs hold a rule of the same id. */
export function createRules(packs: readonly Pack[]): Rules {
  const builtin = JSON.parse(packPlan) as Plan;
  if (packs.length === 0) {
    return {
      plan: builtin,
      sha256: packSha256,
      ruleAt: (place) => ruleOf(builtinRules(), place),
      operatorOf: stockOperator,
    };
  }
  const joined = parts.packs().joinPacks([builtinPack(), ...packs]);
  const matches = matchesOperator(joined.patterns);
  return {
    plan: planRules(joined.rules.slice(packRules), builtin),
    sha256: joined.sha256,
    ruleAt: (place) => ruleOf(joined.rules, place),
    operatorOf: (leaf) => (leaf.operator === "matches" ? matches : stockOperator(leaf)),
  };
}

/** The built-in pack with all its words, sources and examples. */
export function builtinPack(): Pack {
  return { rules: builtinRules(), sha256: packSha256, from: "built-in" };
}

let builtin: readonly Rule[] | null = null;

function builtinRules(): readonly Rule[] {
  builtin ??= JSON.parse(parts.rules().packText) as readonly Rule[];
  return builtin;
}

function ruleOf(rules: readonly Rule[], place: number): Rule {
  const rule = rules[place];
  if (rule === undefined) throw new Error(`no rule at place ${place}`);
  return rule;
}

function stockOperator({ operator }: PlanLeaf): Operator {
  if (operator === "matches") throw new Error("`matches` needs a pack whose patterns were compiled");
  return operators[operator];
}
