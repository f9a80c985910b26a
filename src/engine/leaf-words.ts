/**
 * Leaves about the request, answered together: a word is what up to 15 leaves answer, as one key. Leaves go together where
 * one look at the request can give their key: a member that is not there, or has one of a few values, or holds nothing odd.
 */
import {
  type DerivedFact,
  type Operand,
  REFUSED,
  type RequestView,
  type Scalar,
  UNKNOWN,
} from "../facts/known.ts";
import { type LeafAnswer, REFUSED_LEAF } from "./answer.ts";
import { UNDECIDED } from "./kleene.ts";
import type { Operator } from "./operators.ts";
import { type Plan, type PlanLeaf, type PlanOperand, rightOf } from "./plan.ts";
import { derivedFactOf, memberOf, type ReadRequest, requestReader } from "./request-reader.ts";

/** The answers of a word's leaves as a number, or what they follow from: a member's value, or that there is nothing. */
export type WordKey = number | string | undefined;

export interface LeafWord {
  readonly answer: (view: RequestView) => WordKey;
  /** Writes the leaves of an answer to their places. */
  readonly unpack: (key: WordKey, into: LeafAnswer[]) => void;
}

/** An answer is 0 to 3, and 15 of them fill a small integer of the engines that run this. */
const BITS_PER_LEAF = 2;
const LEAF_MASK = 3;
const LEAVES_PER_WORD = 15;

/** The member whose texts are few: an enumeration. */
const ENUMERATED = "IngestionProcess";
/** Members that most requests leave out. */
const OFTEN_ABSENT: ReadonlySet<keyof RequestView> = new Set(["Applications"]);

/** A key that is had without answering a leaf: undefined where the request says nothing to them, null where there is none. */
type ShortKey = (view: RequestView) => string | undefined | null;
/** What leaves that go together have in common; null for nothing. */
type Common = keyof RequestView | NonNullable<DerivedFact["isNothing"]> | null;

interface PlacedLeaf {
  readonly place: number;
  /** Leaves of one operand stand together, so that it is read once. */
  readonly operand: number;
  readonly operator: Operator;
  readonly left: ReadRequest;
  readonly right: ReadRequest;
}

/**
 * The live leaves in words, in a fixed order.
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
  const groups = new Map<Common, PlacedLeaf[]>();
  for (const [place, leaf] of plan.leaves.entries()) {
    if (!live.has(place)) continue;
    const known = rightOf(leaf, operands);
    const right = known === undefined ? (rightOf(leaf, readers) as ReadRequest) : constant(known);
    const left = readers[leaf.left] as ReadRequest;
    const common = known === undefined ? null : commonOf(plan.operands[leaf.left]);
    const placed = { place, operand: leaf.left, operator: operatorOf(leaf), left, right };
    const leaves = groups.get(common);
    if (leaves === undefined) groups.set(common, [placed]);
    else leaves.push(placed);
  }
  return [...groups].flatMap(([common, leaves]) => {
    leaves.sort((a, b) => a.operand - b.operand || a.place - b.place);
    const words: LeafWord[] = [];
    for (let from = 0; from < leaves.length; from += LEAVES_PER_WORD) {
      words.push(leafWord(shortKey(common), leaves.slice(from, from + LEAVES_PER_WORD)));
    }
    return words;
  });
}

function commonOf(operand: PlanOperand | undefined): Common {
  const isNothing = derivedFactOf(operand)?.isNothing;
  if (isNothing !== undefined) return isNothing;
  const member = memberOf(operand);
  return member === ENUMERATED || (member !== null && OFTEN_ABSENT.has(member)) ? member : null;
}

function shortKey(common: Common): ShortKey {
  if (common === null) return () => null;
  if (typeof common === "function") return (view) => (common(view) ? undefined : null);
  return (view) => {
    const value = view[common];
    return value === undefined || (common === ENUMERATED && typeof value === "string")
      ? (value as undefined | string)
      : null;
  };
}

/** A list that every request is held against is looked up, not gone through. */
function constant(known: Operand): ReadRequest {
  const operand = Array.isArray(known) ? new Set(known as readonly Scalar[]) : known;
  return () => operand;
}

function leafWord(short: ShortKey, leaves: readonly PlacedLeaf[]): LeafWord {
  return {
    answer: (view) => {
      const key = short(view);
      return key === null ? answerAll(leaves, view) : key;
    },
    unpack(key, into) {
      const word =
        typeof key === "number" ? key : answerAll(leaves, key === undefined ? {} : { [ENUMERATED]: key });
      for (const [at, { place }] of leaves.entries()) {
        into[place] = ((word >> ((leaves.length - 1 - at) * BITS_PER_LEAF)) & LEAF_MASK) as LeafAnswer;
      }
    },
  };
}

function answerAll(leaves: readonly PlacedLeaf[], view: RequestView): number {
  let answers = 0;
  let operand = -1;
  let left: Operand = UNKNOWN;
  for (const leaf of leaves) {
    if (leaf.operand !== operand) {
      operand = leaf.operand;
      left = leaf.left(view);
    }
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
