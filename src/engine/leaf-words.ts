/** Leaves about the request, answered together as small numbers: words. Within a word, leaves of one operand go together. */
import { NO_ITEMS, type Operand, REFUSED, type RequestView, UNKNOWN } from "../facts/known.ts";
import { type LeafAnswer, REFUSED_LEAF } from "./answer.ts";
import { UNDECIDED } from "./kleene.ts";
import type { Operator } from "./operators.ts";
import { type Plan, type PlanLeaf, rightOf } from "./plan.ts";
import { type ReadRequest, requestReader } from "./request-reader.ts";

export interface LeafWord {
  readonly answer: (view: RequestView) => number;
  /** Writes the leaves of an answer to their places. */
  readonly unpack: (word: number, into: LeafAnswer[]) => void;
}

/** An answer is 0 to 3, and 15 of them fill a small integer of the engines that run this. */
const BITS_PER_LEAF = 2;
const LEAF_MASK = 3;
const LEAVES_PER_WORD = 15;
/** Values whose answers are remembered: enum members, numbers and the empty list recur, other lists do not. */
const KNOWN_LIMIT = 256;

interface PlacedLeaf {
  readonly place: number;
  readonly operator: Operator;
  readonly right: ReadRequest;
}

/** Leaves that ask about the same operand. */
interface OperandLeaves {
  readonly read: ReadRequest;
  readonly leaves: PlacedLeaf[];
  /** Whether the operand has few values. */
  readonly recurs: boolean;
}

/**
 * The live leaves in words of at most 15, in a fixed order.
 *
 * @param operands by place, what is known before there is a request; undefined for what comes from it.
 */
export function leafWords(
  plan: Plan,
  live: ReadonlySet<number>,
  operands: readonly (Operand | undefined)[],
  operatorOf: (leaf: PlanLeaf) => Operator,
): readonly LeafWord[] {
  const readers = plan.operands.map(({ fact, path }, place): ReadRequest => {
    const known = operands[place];
    return known === undefined ? requestReader(fact, path) : () => known;
  });
  const byOperand = new Map<number, OperandLeaves>();
  const alone: OperandLeaves[] = [];
  for (const [place, leaf] of plan.leaves.entries()) {
    if (!live.has(place)) continue;
    const known = rightOf(leaf, operands);
    const right = known === undefined ? rightOf(leaf, readers) : () => known;
    const placed = { place, operator: operatorOf(leaf), right: right as ReadRequest };
    const shared = known === undefined ? undefined : byOperand.get(leaf.left);
    if (shared !== undefined) {
      shared.leaves.push(placed);
      continue;
    }
    const recurs = known !== undefined && plan.operands[leaf.left]?.fact === "derived";
    const own = { read: readers[leaf.left] as ReadRequest, leaves: [placed], recurs };
    if (known === undefined) alone.push(own);
    else byOperand.set(leaf.left, own);
  }

  const words: OperandLeaves[][] = [];
  let room = 0;
  for (const { read, leaves, recurs } of [...byOperand.values(), ...alone]) {
    for (let from = 0; from < leaves.length; from += LEAVES_PER_WORD) {
      const part = leaves.slice(from, from + LEAVES_PER_WORD);
      if (room < part.length) {
        words.push([]);
        room = LEAVES_PER_WORD;
      }
      room -= part.length;
      words.at(-1)?.push({ read, leaves: part, recurs });
    }
  }
  return words.map(leafWord);
}

function leafWord(operands: readonly OperandLeaves[]): LeafWord {
  const groups = operands.map(({ read, leaves, recurs }) => ({
    bits: leaves.length * BITS_PER_LEAF,
    answer: recurs
      ? rememberedAnswer(read, leaves)
      : (view: RequestView) => answerAll(leaves, read(view), view),
  }));
  const places = operands.flatMap(({ leaves }) => leaves.map((leaf) => leaf.place));
  return {
    answer(view) {
      let word = 0;
      for (const group of groups) word = (word << group.bits) | group.answer(view);
      return word;
    },
    unpack(word, into) {
      for (const [at, place] of places.entries()) {
        into[place] = ((word >> ((places.length - 1 - at) * BITS_PER_LEAF)) & LEAF_MASK) as LeafAnswer;
      }
    },
  };
}

/** The answers of an operand with few values, remembered by value. */
function rememberedAnswer(read: ReadRequest, leaves: readonly PlacedLeaf[]): (view: RequestView) => number {
  const known = new Map<Operand, number>();
  return (view) => {
    const operand = read(view);
    const before = known.get(operand);
    if (before !== undefined) return before;
    const answer = answerAll(leaves, operand, view);
    if (known.size < KNOWN_LIMIT && (typeof operand !== "object" || operand === NO_ITEMS))
      known.set(operand, answer);
    return answer;
  };
}

/** @param left what all of the leaves ask about. */
function answerAll(leaves: readonly PlacedLeaf[], left: Operand, view: RequestView): number {
  let answers = 0;
  for (const leaf of leaves) {
    answers = (answers << BITS_PER_LEAF) | answerLeaf(leaf.operator, left, leaf.right(view));
  }
  return answers;
}

/** An undecided answer is told apart by its cause: a refused value has its finding already, a fact has not. */
export function answerLeaf(operator: Operator, left: Operand, right: Operand): LeafAnswer {
  const answer = operator(left, right);
  return answer === UNDECIDED &&
    left !== UNKNOWN &&
    right !== UNKNOWN &&
    (isRefused(left) || isRefused(right))
    ? REFUSED_LEAF
    : answer;
}

function isRefused(operand: Operand): boolean {
  if (operand === REFUSED) return true;
  if (Array.isArray(operand)) return operand.includes(REFUSED);
  return typeof operand === "object" && "complete" in operand && !operand.complete;
}
