/**
 * Leaves about the request, answered together: a word is what up to 15 leaves answer, as one key. Leaves go together by the
 * member of the request that they are about, because a member that is not there, or has one of a few values, is a key itself.
 */
import { type Operand, REFUSED, type RequestView, type Scalar, UNKNOWN } from "../facts/known.ts";
import { type LeafAnswer, REFUSED_LEAF } from "./answer.ts";
import { UNDECIDED } from "./kleene.ts";
import type { Operator } from "./operators.ts";
import { type Plan, type PlanLeaf, rightOf } from "./plan.ts";
import { memberOf, type ReadRequest, requestReader } from "./request-reader.ts";

/** The answers of a word's leaves as a number, or a member's value from which they follow. */
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

type Member = keyof RequestView;

/** Members that many leaves are about, or that most requests leave out. */
const OWN_WORDS: ReadonlySet<Member> = new Set(["IngestionProcess", "Applications", "Tags"]);
/** The member whose texts are few: an enumeration. */
const ENUMERATED: Member = "IngestionProcess";

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
  const byMember = new Map<Member | null, PlacedLeaf[]>();
  for (const [place, leaf] of plan.leaves.entries()) {
    if (!live.has(place)) continue;
    const known = rightOf(leaf, operands);
    const right = known === undefined ? (rightOf(leaf, readers) as ReadRequest) : constant(known);
    const left = readers[leaf.left] as ReadRequest;
    const about = known === undefined ? null : memberOf(plan.operands[leaf.left]);
    const member = about !== null && OWN_WORDS.has(about) ? about : null;
    const placed = { place, operand: leaf.left, operator: operatorOf(leaf), left, right };
    const leaves = byMember.get(member);
    if (leaves === undefined) byMember.set(member, [placed]);
    else leaves.push(placed);
  }
  return [...byMember].flatMap(([member, leaves]) => {
    leaves.sort((a, b) => a.operand - b.operand || a.place - b.place);
    const words: LeafWord[] = [];
    for (let from = 0; from < leaves.length; from += LEAVES_PER_WORD) {
      words.push(leafWord(member, leaves.slice(from, from + LEAVES_PER_WORD)));
    }
    return words;
  });
}

/** A list that every request is held against is looked up, not gone through. */
function constant(known: Operand): ReadRequest {
  const operand = Array.isArray(known) ? new Set(known as readonly Scalar[]) : known;
  return () => operand;
}

/** @param member that all of the leaves are about; null when they are about several. */
function leafWord(member: Member | null, leaves: readonly PlacedLeaf[]): LeafWord {
  return {
    answer(view) {
      if (member !== null) {
        const value = view[member];
        if (value === undefined || (member === ENUMERATED && typeof value === "string"))
          return value as undefined | string;
      }
      return answerAll(leaves, view);
    },
    unpack(key, into) {
      const word =
        typeof key === "number" ? key : answerAll(leaves, { [member as Member]: key } as RequestView);
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
