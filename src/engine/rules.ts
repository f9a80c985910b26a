/** The rules of a run: the built-in pack, whose words are loaded when first needed, and the user's packs. */
import { packPlan, packSha256 } from "../generated/pack-plan.ts";
import { parts } from "../parts.ts";
import type { Rule, ToldRule } from "../types.ts";
import { matchesOperator, type Operator, operators } from "./operators.ts";
import type { Pack } from "./pack.ts";
import { type Plan, type PlanLeaf, planRules } from "./plan.ts";

/** The rest of the built-in plan: what follows in each list when the dormant rules wake up. */
export type DormantPlan = Pick<Plan, "operands" | "leaves" | "rules">;

export interface Rules {
  readonly plan: Plan;
  /** How many rules there are, dormant ones included. */
  readonly size: number;
  /** Of all packs together. */
  readonly sha256: string;
  /** The rule at a place of the plan, with what telling its findings takes. */
  readonly ruleAt: (place: number) => ToldRule;
  readonly operatorOf: (leaf: PlanLeaf) => Operator;
}

/**
 * @param wakes whether the rules are needed that are skipped as long as nothing of a scope is known. Most runs know nothing
 * but the request, and do without the larger part of the pack.
 * @throws UsageError when two packs hold a rule of the same id.
 */
export function createRules(packs: readonly Pack[], wakes: (scope: string) => boolean = () => true): Rules {
  const awake = JSON.parse(packPlan) as Plan;
  const builtin = packs.length > 0 || awake.dormant.scopes.some(wakes) ? whole(awake) : awake;
  const size = builtin.rules.length + builtin.dormant.rules;
  if (packs.length === 0) {
    return {
      plan: builtin,
      size,
      sha256: packSha256,
      ruleAt: (place) => ruleOf(builtinWords(), place),
      operatorOf: stockOperator,
    };
  }
  const joined = parts.packs().joinPacks([builtinPack(), ...packs]);
  const matches = matchesOperator(joined.patterns);
  return {
    plan: planRules(joined.rules.slice(size), builtin),
    size: joined.rules.length,
    sha256: joined.sha256,
    ruleAt: (place) => ruleOf(joined.rules, place),
    operatorOf: (leaf) => (leaf.operator === "matches" ? matches : stockOperator(leaf)),
  };
}

function whole(awake: Plan): Plan {
  const rest = JSON.parse(parts.dormant().packDormant) as DormantPlan;
  return {
    operands: [...awake.operands, ...rest.operands],
    leaves: [...awake.leaves, ...rest.leaves],
    rules: [...awake.rules, ...rest.rules],
    dormant: { rules: 0, scopes: [] },
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

let words: readonly ToldRule[] | null = null;

function builtinWords(): readonly ToldRule[] {
  words ??= JSON.parse(parts.words().packWords) as readonly ToldRule[];
  return words;
}

function ruleOf(rules: readonly ToldRule[], place: number): ToldRule {
  const rule = rules[place];
  if (rule === undefined) throw new Error(`no rule at place ${place}`);
  return rule;
}

function stockOperator({ operator }: PlanLeaf): Operator {
  if (operator === "matches") throw new Error("`matches` needs a pack whose patterns were compiled");
  return operators[operator];
}
