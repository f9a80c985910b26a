import type { ConditionNode, Rule } from "../types.ts";
import { ruleLeaves } from "./condition-leaves.ts";

/** A rule in which one leaf says the opposite. */
export interface Mutant {
  readonly rule: Rule;
  /** The leaf's place in the rule, a JSON Pointer. */
  readonly pointer: string;
}

/** One mutant for each leaf; their ids are the leaves' places. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  return ruleLeaves(rule).map(({ pointer }) => ({
    pointer,
    rule: {
      ...rule,
      id: pointer,
      ...(rule.when === undefined ? {} : { when: negated(rule.when, "/when", pointer) }),
      must: negated(rule.must, "/must", pointer),
    },
  }));
}

type Condition = Rule["must"];

/** A condition with the leaf at a place negated; what stands elsewhere stays. */
function negated(condition: Condition, at: string, place: string): Condition {
  const child = (node: ConditionNode, token: string): ConditionNode => {
    const own = `${at}/${token}`;
    if ("operator" in node) return own === place ? { not: node } : node;
    return negated(node, own, place);
  };
  if ("not" in condition) return { not: child(condition.not, "not") };
  const isAll = "all" in condition;
  const [first, ...rest] = isAll ? condition.all : condition.any;
  const token = isAll ? "all" : "any";
  const nodes = [
    child(first as ConditionNode, `${token}/0`),
    ...rest.map((node, index) => child(node, `${token}/${index + 1}`)),
  ] as const;
  return isAll ? { all: [...nodes] } : { any: [...nodes] };
}
