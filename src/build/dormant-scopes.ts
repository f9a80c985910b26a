/** Which rules need not be planned as long as nobody states a fact: their answer is known beforehand. */
import { ruleLeaves } from "../engine/condition-leaves.ts";
import { isReference } from "../engine/plan.ts";
import type { Rule } from "../types.ts";

/** The Region is left out: it is known in many runs that know nothing else, from the environment. */
const STATED: readonly string[] = ["windows", "ec2Image", "account", "guest"];
/** A rule that lacks facts of these is skipped where it does not say otherwise (src/engine/decision.ts). */
const SKIPPED: readonly string[] = ["ec2Image", "account", "guest"];

/**
 * The scopes of a rule that is skipped whatever the request says while nothing of them is known, or null for any other
 * rule. With every leaf undecided a rule is undecided, by Kleene, whatever its conditions are.
 */
export function dormantScopes(rule: Rule): readonly string[] | null {
  const leaves = ruleLeaves(rule).map(({ leaf }) =>
    [leaf.fact, ...(isReference(leaf.value) ? [leaf.value.fact] : [])].filter((fact) =>
      STATED.includes(fact),
    ),
  );
  if (leaves.some((scopes) => scopes.length === 0)) return null;
  const scopes = [...new Set(leaves.flat())];
  const skipped =
    rule.ifUnknown === undefined
      ? scopes.some((scope) => SKIPPED.includes(scope))
      : rule.ifUnknown === "skip";
  return skipped ? scopes : null;
}
