/**
 * The fast evaluator. Leaves about the world are answered once, when it is made; leaves that can then no longer matter
 * are dropped. Per request the others are answered in groups, one per operand, and the answers together are the key of a
 * memo: requests that answer alike share one frozen decision, so the rules' trees are walked only for a combination of
 * answers that was not seen before. Synchronous; nothing is generated from a user's pack.
 */
import type { RequestView } from "../facts/known.ts";
import type { LeafAnswer } from "./answer.ts";
import { type Decision, type DecisionOptions, decide } from "./decision.ts";
import { FAIL } from "./kleene.ts";
import { leafWords, type WordKey } from "./leaf-words.ts";
import { liveLeaves } from "./live-leaves.ts";
import type { Operator } from "./operators.ts";
import { type Plan, type PlanLeaf, rightOf } from "./plan.ts";

/** Answers every rule of a plan for one request. */
export type Decider = (view: RequestView) => Decision;

/** Bounds the memory that strange input can claim; real batches have a few dozen combinations. */
const MEMO_LIMIT = 4096;

export function compile(
  plan: Plan,
  operatorOf: (leaf: PlanLeaf) => Operator,
  options: DecisionOptions,
): Decider {
  /** By place; undefined for what comes from the request. */
  const operands = plan.operands.map(({ fact, path }) => options.world.read(fact, path));
  const worldAnswers = plan.leaves.map((leaf): LeafAnswer | null => {
    const left = operands[leaf.left];
    const right = rightOf(leaf, operands);
    return left === undefined || right === undefined ? null : operatorOf(leaf)(left, right);
  });
  const words = leafWords(plan, liveLeaves(plan, worldAnswers), operands, operatorOf);

  const memo: MemoNode = { next: new Map(), decision: null };
  let size = 0;

  return (view) => {
    let node: MemoNode | undefined = memo;
    // Each operand is read once: a value that changes when it is looked at again must not spoil the memo.
    const keys = new Array<WordKey>(words.length);
    for (let at = 0; at < words.length; at++) {
      const key = words[at]?.answer(view);
      keys[at] = key;
      node = node?.next.get(key);
    }
    return node?.decision ?? decideAnew(keys);
  };

  function decideAnew(keys: readonly WordKey[]): Decision {
    const leaves = worldAnswers.map((answer) => answer ?? FAIL);
    for (const [at, word] of words.entries()) word.unpack(keys[at], leaves);
    const decision = decide(plan, leaves, options);
    if (size < MEMO_LIMIT) {
      size++;
      remember(memo, keys, decision);
    }
    return decision;
  }
}

/** A trie over the words of a key. */
interface MemoNode {
  readonly next: Map<WordKey, MemoNode>;
  decision: Decision | null;
}

function remember(memo: MemoNode, keys: readonly WordKey[], decision: Decision): void {
  let node = memo;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), decision: null };
      node.next.set(key, next);
    }
    node = next;
  }
  node.decision = decision;
}
