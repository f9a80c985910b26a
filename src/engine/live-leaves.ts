/** Which leaves can still change an answer once the leaves about the world are answered. */
import type { LeafAnswer } from "./answer.ts";
import { FAIL, not, PASS, type Trit, UNDECIDED } from "./kleene.ts";
import type { Plan, PlanNode } from "./plan.ts";

/** @param answers by leaf; null for a leaf that asks about the request. */
export function liveLeaves(plan: Plan, answers: readonly (LeafAnswer | null)[]): ReadonlySet<number> {
  const live = new Set<number>();
  for (const rule of plan.rules) {
    const inWhen = new Set<number>();
    if (rule.when !== null && settle(rule.when, answers, inWhen) === FAIL) continue;
    settle(rule.must, answers, inWhen);
    for (const leaf of inWhen) live.add(leaf);
  }
  return live;
}

/** The answer that a node has whatever the request says, or null; then the leaves it hangs on are added. */
function settle(node: PlanNode, answers: readonly (LeafAnswer | null)[], into: Set<number>): Trit | null {
  if (typeof node === "number") {
    const answer = answers[node];
    if (answer === null || answer === undefined) {
      into.add(node);
      return null;
    }
    return answer === 3 ? UNDECIDED : answer;
  }
  if ("not" in node) {
    const inner = settle(node.not, answers, into);
    return inner === null ? null : not(inner);
  }
  const isAll = "all" in node;
  const decisive = isAll ? FAIL : PASS;
  const below = new Set<number>();
  let answer: Trit | null = isAll ? PASS : FAIL;
  for (const child of isAll ? node.all : node.any) {
    const settled = settle(child, answers, below);
    if (settled === decisive) return decisive;
    if (settled === null) answer = null;
    else if (settled === UNDECIDED && answer !== null) answer = UNDECIDED;
  }
  for (const leaf of below) into.add(leaf);
  return answer;
}
