import { describe, expect, it } from "vitest";
import { FAIL, PASS, type Trit, UNDECIDED } from "../../src/engine/kleene.ts";
import { matchesOperator, operators } from "../../src/engine/operators.ts";
import { compilePattern } from "../../src/engine/pattern.ts";
import { ABSENT, type ItemList, type Operand, REFUSED, UNKNOWN } from "../../src/facts/known.ts";

const items = (...values: string[]): ItemList => ({
  items: values.map((value, at) => ({ pointer: `/Tags/${at}/Key`, value })),
  complete: true,
});
const partly = (...values: string[]): ItemList => ({ ...items(...values), complete: false });

type Row = readonly [left: Operand, right: Operand, answer: Trit];

/** Per operator: known operands, then absent, then unknown and refused ones. */
const tables: Readonly<Record<keyof typeof operators, readonly Row[]>> = {
  equal: [
    ["a", "a", PASS],
    ["a", "b", FAIL],
    [1, "1", FAIL],
    [true, true, PASS],
    ["BYOL_REGULAR_WSP", "BYOL", FAIL],
    [items("a"), "a", FAIL],
    [ABSENT, "a", FAIL],
    [ABSENT, ABSENT, FAIL],
    ["a", ABSENT, FAIL],
    [UNKNOWN, "a", UNDECIDED],
    ["a", UNKNOWN, UNDECIDED],
    [REFUSED, "a", UNDECIDED],
  ],
  notEqual: [
    ["a", "b", PASS],
    ["a", "a", FAIL],
    [1, "1", PASS],
    [ABSENT, "a", PASS],
    ["a", ABSENT, PASS],
    [UNKNOWN, "a", UNDECIDED],
    [REFUSED, "a", UNDECIDED],
  ],
  in: [
    ["a", ["a", "b"], PASS],
    ["c", ["a", "b"], FAIL],
    ["BYOL", ["BYOL_REGULAR"], FAIL],
    ["a", "abc", FAIL],
    ["a", items("a"), PASS],
    ["b", partly("a"), UNDECIDED],
    ["a", partly("a"), PASS],
    [ABSENT, ["a"], FAIL],
    ["a", ABSENT, FAIL],
    [UNKNOWN, ["a"], UNDECIDED],
    ["a", UNKNOWN, UNDECIDED],
    [REFUSED, ["a"], UNDECIDED],
  ],
  notIn: [
    ["c", ["a", "b"], PASS],
    ["a", ["a", "b"], FAIL],
    [ABSENT, ["a"], PASS],
    ["a", ABSENT, PASS],
    [UNKNOWN, ["a"], UNDECIDED],
    [REFUSED, ["a"], UNDECIDED],
  ],
  contains: [
    [["a", "b"], "a", PASS],
    [["ab"], "a", FAIL],
    ["abc", "a", FAIL],
    [items("a"), "a", PASS],
    [items(), "a", FAIL],
    [partly("a"), "a", PASS],
    [partly("b"), "a", UNDECIDED],
    [["b", REFUSED as unknown as string], "a", UNDECIDED],
    [ABSENT, "a", FAIL],
    [["a"], ABSENT, FAIL],
    [UNKNOWN, "a", UNDECIDED],
    [["a"], UNKNOWN, UNDECIDED],
    [REFUSED, "a", UNDECIDED],
  ],
  doesNotContain: [
    [["b"], "a", PASS],
    [["a", "b"], "a", FAIL],
    [items(), "a", PASS],
    [partly("b"), "a", UNDECIDED],
    [ABSENT, "a", PASS],
    [UNKNOWN, "a", UNDECIDED],
    [REFUSED, "a", UNDECIDED],
  ],
  containsAny: [
    [["a", "b"], ["b", "c"], PASS],
    [["a"], ["b", "c"], FAIL],
    [items("a"), ["a"], PASS],
    [partly("b"), ["a"], UNDECIDED],
    [partly("a"), ["a"], PASS],
    [ABSENT, ["a"], FAIL],
    [["a"], ABSENT, FAIL],
    [[], UNKNOWN, FAIL],
    [UNKNOWN, ["a"], UNDECIDED],
    [["a"], UNKNOWN, UNDECIDED],
    [REFUSED, ["a"], UNDECIDED],
  ],
  everyIn: [
    [["a", "b"], ["b", "a"], PASS],
    [["a", "c"], ["a", "b"], FAIL],
    [[], ["a"], PASS],
    [items("a"), ["a"], PASS],
    [partly("a"), ["a"], UNDECIDED],
    [partly("c"), ["a"], FAIL],
    [["a"], partly("b"), UNDECIDED],
    [ABSENT, ["a"], PASS],
    [["a"], ABSENT, FAIL],
    [UNKNOWN, ["a"], UNDECIDED],
    [["a"], UNKNOWN, UNDECIDED],
    [REFUSED, ["a"], UNDECIDED],
  ],
  empty: [
    [[], true, PASS],
    [["a"], true, FAIL],
    [items(), true, PASS],
    [items("a"), true, FAIL],
    [items("a"), false, PASS],
    [items(), false, FAIL],
    [partly(), true, UNDECIDED],
    [partly("a"), true, FAIL],
    [partly("a"), false, PASS],
    [ABSENT, true, PASS],
    [ABSENT, false, FAIL],
    [UNKNOWN, true, UNDECIDED],
    [REFUSED, false, UNDECIDED],
  ],
  present: [
    ["", true, PASS],
    ["", false, FAIL],
    [[], true, PASS],
    [ABSENT, true, FAIL],
    [ABSENT, false, PASS],
    [UNKNOWN, true, UNDECIDED],
    [UNKNOWN, false, UNDECIDED],
    [REFUSED, true, UNDECIDED],
  ],
  lessThan: [
    [1, 2, PASS],
    [2, 2, FAIL],
    ["1", 2, FAIL],
    [ABSENT, 2, FAIL],
    [UNKNOWN, 2, UNDECIDED],
    [1, UNKNOWN, UNDECIDED],
    [REFUSED, 2, UNDECIDED],
  ],
  lessThanInclusive: [
    [2, 2, PASS],
    [3, 2, FAIL],
    [ABSENT, 2, FAIL],
    [UNKNOWN, 2, UNDECIDED],
    [REFUSED, 2, UNDECIDED],
  ],
  greaterThan: [
    [3, 2, PASS],
    [2, 2, FAIL],
    [ABSENT, 2, FAIL],
    [UNKNOWN, 2, UNDECIDED],
    [REFUSED, 2, UNDECIDED],
  ],
  greaterThanInclusive: [
    [2, 2, PASS],
    [1, 2, FAIL],
    [ABSENT, 2, FAIL],
    [UNKNOWN, 2, UNDECIDED],
    [REFUSED, 2, UNDECIDED],
  ],
  startsWith: [
    ["aws:x", "aws:", PASS],
    ["x", "aws:", FAIL],
    [["aws:"], "aws:", FAIL],
    [ABSENT, "", FAIL],
    [UNKNOWN, "a", UNDECIDED],
    [REFUSED, "a", UNDECIDED],
  ],
  endsWith: [
    ["a_WSP", "_WSP", PASS],
    ["a", "_WSP", FAIL],
    [ABSENT, "", FAIL],
    [UNKNOWN, "a", UNDECIDED],
    [REFUSED, "a", UNDECIDED],
  ],
  before: [
    ["2025-10-14", "2025-10-15", PASS],
    ["2025-10-15", "2025-10-15", FAIL],
    ["9", "2025-10-15", FAIL],
    [20251014, "2025-10-15", FAIL],
    [ABSENT, "2025-10-15", FAIL],
    [UNKNOWN, "2025-10-15", UNDECIDED],
    [REFUSED, "2025-10-15", UNDECIDED],
  ],
  onOrAfter: [
    ["2025-10-15", "2025-10-15", PASS],
    ["2025-10-14", "2025-10-15", FAIL],
    ["x", "2025-10-15", FAIL],
    [ABSENT, "2025-10-15", FAIL],
    [UNKNOWN, "2025-10-15", UNDECIDED],
    [REFUSED, "2025-10-15", UNDECIDED],
  ],
};

const names = { [FAIL]: "fails", [UNDECIDED]: "is undecided", [PASS]: "passes" } as const;

describe.each(Object.entries(tables))("%s", (name, rows) => {
  const operator = operators[name as keyof typeof operators];
  it.each(
    rows.map(
      ([left, right, answer]) => [shown(left), shown(right), names[answer], left, right, answer] as const,
    ),
  )("%s, %s: %s", (_left, _right, _answer, left, right, answer) => {
    expect(operator(left, right)).toBe(answer);
  });
});

describe("matches", () => {
  const patterns = new Map(
    ["[a-z]+", "(a|aa)+$"].map((pattern) => [pattern, compilePattern(pattern)] as const),
  );
  const matches = matchesOperator(patterns);
  it("is about the whole string", () => {
    expect(matches("abc", "[a-z]+")).toBe(PASS);
    expect(matches("abc1", "[a-z]+")).toBe(FAIL);
    expect(matches("1abc", "[a-z]+")).toBe(FAIL);
  });
  it("fails for what is absent or no text, and is undecided without its operand", () => {
    expect(matches(ABSENT, "[a-z]+")).toBe(FAIL);
    expect(matches(7, "[a-z]+")).toBe(FAIL);
    expect(matches(UNKNOWN, "[a-z]+")).toBe(UNDECIDED);
    expect(matches(REFUSED, "[a-z]+")).toBe(UNDECIDED);
  });
  it("takes linear time where a backtracking engine takes for ever", () => {
    expect(matches(`${"a".repeat(50_000)}b`, "(a|aa)+$")).toBe(FAIL);
  });
  it("refuses a pattern that RE2 does not have", () => {
    expect(() => compilePattern("(a)\\1")).toThrow(/invalid escape/i);
  });
});

function shown(operand: Operand): string {
  if (typeof operand === "symbol") return operand.description?.split(".")[1] ?? "?";
  if (typeof operand === "object" && "items" in operand) {
    return `items ${JSON.stringify(operand.items.map((item) => item.value))}${operand.complete ? "" : " and hidden ones"}`;
  }
  return Array.isArray(operand)
    ? JSON.stringify(operand.map((value) => (value === REFUSED ? "<refused>" : value)))
    : JSON.stringify(operand);
}
