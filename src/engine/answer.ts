/** The answer of one rule, from the answers of its leaves. */
import { FAIL, not, PASS, type Trit, UNDECIDED } from "./kleene.ts";
import type { PlanNode, PlanRule } from "./plan.ts";

/** A leaf that stayed undecided because part of the request was refused; that finding exists already. */
export const REFUSED_LEAF = 3;
export type LeafAnswer = Trit | typeof REFUSED_LEAF;

export type RuleAnswer = "pass" | "fail" | "notApplicable" | "undecided";

/**
 * A rule is violated when `when` holds and `must` does not. It passes when that is false whatever the undecided
 * leaves turn out to be.
 */
export function answerRule(rule: PlanRule, leaves: ArrayLike<LeafAnswer>): RuleAnswer {
  const when = rule.when === null ? PASS : evaluate(rule.when, leaves);
  if (when === FAIL) return "notApplicable";
  const must = evaluate(rule.must, leaves);
  if (must === PASS) return "pass";
  return when === PASS && must === FAIL ? "fail" : "undecided";
}

/** The leaves that keep an undecided rule undecided. */
export function undecidedLeaves(rule: PlanRule, leaves: ArrayLike<LeafAnswer>): ReadonlySet<number> {
  const undecided = new Set<number>();
  if (rule.when !== null) collect(rule.when, leaves, undecided);
  collect(rule.must, leaves, undecided);
  return undecided;
}

export function evaluate(node: PlanNode, leaves: ArrayLike<LeafAnswer>): Trit {
  if (typeof node === "number") {
    const leaf = leaves[node];
    return leaf === REFUSED_LEAF || leaf === undefined ? UNDECIDED : leaf;
  }
  if ("not" in node) return not(evaluate(node.not, leaves));
  const isAll = "all" in node;
  const decisive = isAll ? FAIL : PASS;
  let answer: Trit = isAll ? PASS : FAIL;
  for (const child of isAll ? node.all : node.any) {
    const trit = evaluate(child, leaves);
    if (trit === decisive) return trit;
    if (trit === UNDECIDED) answer = UNDECIDED;
  }
  return answer;
}

/** The undecided leaves below an undecided node: every undecided branch has a part in it. */
function collect(node: PlanNode, leaves: ArrayLike<LeafAnswer>, into: Set<number>): void {
  if (evaluate(node, leaves) !== UNDECIDED) return;
  if (typeof node === "number") into.add(node);
  else if ("not" in node) collect(node.not, leaves, into);
  else for (const child of "all" in node ? node.all : node.any) collect(child, leaves, into);
}
