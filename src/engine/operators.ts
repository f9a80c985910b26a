/**
 * What each operator answers for known, absent and unknown operands.
 *
 * An operand that is not known or was refused makes the answer undecided, unless a list already holds enough to
 * decide. Absent: `equal`, `in`, comparisons, `startsWith`, `endsWith`, `matches` and dates fail; `notEqual` and
 * `notIn` pass; an absent list is an empty one; `present` decides. A value of a type that the operator does not
 * know answers like an absent one, so nothing here ever throws.
 */
import { ABSENT, NO_ITEMS, type Operand, REFUSED, UNKNOWN } from "../facts/known.ts";
import type { OperatorName } from "../types.ts";
import { FAIL, not, PASS, type Trit, trit, UNDECIDED } from "./kleene.ts";

export type Operator = (left: Operand, right: Operand) => Trit;

/** The values of a list operand; not `complete` when something in it was refused or is not known. */
interface Values {
  readonly values: readonly unknown[];
  readonly complete: boolean;
}

const NOTHING: Values = { values: [], complete: true };
const HIDDEN: Values = { values: [], complete: false };

function listOf(operand: Operand): Values {
  if (operand === UNKNOWN || operand === REFUSED) return HIDDEN;
  if (operand === NO_ITEMS) return NOTHING;
  if (operand instanceof Set) return { values: [...operand], complete: true };
  if (Array.isArray(operand)) {
    const complete = !operand.includes(REFUSED);
    return { values: complete ? operand : operand.filter((value) => value !== REFUSED), complete };
  }
  if (typeof operand === "object" && "items" in operand) {
    return { values: operand.items.map((item) => item.value), complete: operand.complete };
  }
  return NOTHING;
}

function isScalar(operand: Operand): operand is string | number | boolean {
  return typeof operand === "string" || typeof operand === "number" || typeof operand === "boolean";
}

function isOpen(operand: Operand): boolean {
  return operand === UNKNOWN || operand === REFUSED;
}

const equal: Operator = (left, right) => {
  if (isOpen(left) || isOpen(right)) return UNDECIDED;
  return trit(isScalar(left) && left === right);
};

/** Never a substring test: the right side is a list, and its members are compared whole. */
const isIn: Operator = (left, right) => {
  if (isOpen(left)) return UNDECIDED;
  if (!isScalar(left)) return FAIL;
  if (right instanceof Set) return trit(right.has(left));
  const list = listOf(right);
  return list.values.includes(left) ? PASS : list.complete ? FAIL : UNDECIDED;
};

const contains: Operator = (left, right) => isIn(right, left);

const containsAny: Operator = (left, right) => {
  const list = listOf(left);
  const wanted = listOf(right);
  if (list.values.some((value) => wanted.values.includes(value))) return PASS;
  const neverMatches =
    (list.complete && list.values.length === 0) || (wanted.complete && wanted.values.length === 0);
  return neverMatches || (list.complete && wanted.complete) ? FAIL : UNDECIDED;
};

const everyIn: Operator = (left, right) => {
  const list = listOf(left);
  const allowed = listOf(right);
  if (list.values.every((value) => allowed.values.includes(value))) return list.complete ? PASS : UNDECIDED;
  return allowed.complete ? FAIL : UNDECIDED;
};

const empty: Operator = (left, right) => {
  const list = typeof left === "object" && "items" in left ? left : null;
  const { length } = list === null ? listOf(left).values : list.items;
  const complete = list === null ? listOf(left).complete : list.complete;
  const isEmpty = length > 0 ? FAIL : complete ? PASS : UNDECIDED;
  return right === true ? isEmpty : not(isEmpty);
};

const present: Operator = (left, right) => {
  if (isOpen(left)) return UNDECIDED;
  return trit((left !== ABSENT) === right);
};

function comparing<T extends "string" | "number">(
  type: T,
  holds: (left: T extends "string" ? string : number, right: T extends "string" ? string : number) => boolean,
): Operator {
  return (left, right) => {
    if (isOpen(left) || isOpen(right)) return UNDECIDED;
    return trit(typeof left === type && typeof right === type && holds(left as never, right as never));
  };
}

/** Dates are `YYYY-MM-DD`, whose order is the order of their text. */
const isDate = (text: string): boolean =>
  text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;

export const operators: Readonly<Record<Exclude<OperatorName, "matches">, Operator>> = {
  equal,
  notEqual: (left, right) => not(equal(left, right)),
  in: isIn,
  notIn: (left, right) => not(isIn(left, right)),
  contains,
  doesNotContain: (left, right) => not(contains(left, right)),
  containsAny,
  everyIn,
  empty,
  present,
  lessThan: comparing("number", (left, right) => left < right),
  lessThanInclusive: comparing("number", (left, right) => left <= right),
  greaterThan: comparing("number", (left, right) => left > right),
  greaterThanInclusive: comparing("number", (left, right) => left >= right),
  startsWith: comparing("string", (left, right) => left.startsWith(right)),
  endsWith: comparing("string", (left, right) => left.endsWith(right)),
  before: comparing("string", (left, right) => isDate(left) && isDate(right) && left < right),
  onOrAfter: comparing("string", (left, right) => isDate(left) && isDate(right) && left >= right),
};

/**
 * `matches` needs its pattern compiled (RE2 syntax, the whole string), so a pack brings the compiled tests along:
 * pattern → test. Only packs that use it load the RE2 engine.
 */
export function matchesOperator(patterns: ReadonlyMap<string, (text: string) => boolean>): Operator {
  return (left, right) => {
    if (isOpen(left) || isOpen(right)) return UNDECIDED;
    if (typeof left !== "string" || typeof right !== "string") return FAIL;
    const test = patterns.get(right);
    if (test === undefined) throw new Error(`pattern ${right} was not compiled with its pack`);
    return trit(test(left));
  };
}
