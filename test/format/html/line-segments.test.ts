import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineSegments, type Stretch } from "../../../src/format/html/line-segments.ts";

const stretchesOf = (length: number): fc.Arbitrary<readonly Stretch<number>[]> =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.nat(5))
      .map(([a, b, of]) => ({ start: Math.min(a, b), end: Math.max(a, b), of })),
    { maxLength: 5 },
  );
const anyCase = fc
  .string({ unit: "binary" })
  .chain((line) => fc.tuple(fc.constant(line), stretchesOf(line.length)));

describe("the segments of a line", () => {
  it("are the line", () => {
    fc.assert(
      fc.property(anyCase, ([line, stretches]) => {
        const text = lineSegments(line, stretches).map((segment) => ("text" in segment ? segment.text : "?"));
        expect(text.join("")).toBe(line);
      }),
    );
  });

  it("lie under the stretches that cover them", () => {
    expect(
      lineSegments("0123456789", [
        { start: 2, end: 6, of: "a" },
        { start: 4, end: 8, of: "b" },
      ]),
    ).toEqual([
      { text: "01", over: [] },
      { text: "23", over: ["a"] },
      { text: "45", over: ["a", "b"] },
      { text: "67", over: ["b"] },
      { text: "89", over: [] },
    ]);
  });

  it("of a very long line are its beginning and what is around the stretches, and say how much is missing", () => {
    const line = `${"x".repeat(900_000)}BAD${"y".repeat(100_000)}`;
    const segments = lineSegments(line, [{ start: 900_000, end: 900_003, of: 1 }]);
    const shown = segments.flatMap((segment) => ("text" in segment ? [segment.text] : []));
    const hidden = segments.reduce((sum, segment) => sum + ("hidden" in segment ? segment.hidden : 0), 0);
    expect(shown.join("").length).toBeLessThan(1000);
    expect(shown).toContain("BAD");
    expect(hidden + shown.join("").length).toBe(line.length);
  });

  it("cut no surrogate pair", () => {
    const line = "😀".repeat(5000);
    for (const segment of lineSegments(line, [{ start: 4001, end: 4003, of: 1 }]))
      if ("text" in segment) expect(segment.text.isWellFormed()).toBe(true);
  });
});
