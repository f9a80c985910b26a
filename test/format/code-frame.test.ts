import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/format/code-frame.ts";
import { displayWidth } from "../../src/format/display-width.ts";

/** The frame as it is printed, the carets under the source. */
function printed(line: string, start: number, end: number, width = 40): readonly string[] {
  const { source, indent, carets } = codeFrame(line, start, end, width);
  return [source, " ".repeat(indent) + "^".repeat(carets)];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + displayWidth(character.codePointAt(0) ?? 0), 0);
}

describe("code frames", () => {
  it("underline a span", () => {
    expect(printed('{ "a": "bc" }', 7, 11)).toStrictEqual(['{ "a": "bc" }', "       ^^^^"]);
  });

  it("point at one column where the span is empty or past the end", () => {
    expect(printed("{", 1, 1)).toStrictEqual(["{", " ^"]);
  });

  it("cut a span at the end of its line", () => {
    expect(printed("[1,", 0, 99)).toStrictEqual(["[1,", "^^^"]);
  });

  it("count tabs, wide and combining characters in columns", () => {
    expect(printed('\t"東京": "e\u0301x"', 7, 12)).toStrictEqual([
      '    "東京": "e\u0301x"',
      "            ^^^^",
    ]);
  });

  it("show escapes of what is not printable, and carets under all of them", () => {
    expect(printed('"\u001b\u202e"', 0, 4)).toStrictEqual(['"\\u001b\\u202e"', "^^^^^^^^^^^^^^"]);
  });

  it("show the surroundings of a place in a long line", () => {
    const line = `${"a".repeat(100)}HERE${"b".repeat(100)}`;
    expect(printed(line, 100, 104)).toStrictEqual([
      "…aaaaaaaaaaaaHEREbbbbbbbbbbbbbbbbbbbbbb…",
      "             ^^^^",
    ]);
  });

  it("show the start of a long line where the place is there", () => {
    expect(printed(`HERE${"b".repeat(100)}`, 0, 4)[0]).toMatch(/^HEREb+…$/);
  });

  it("show the end of a long line where the place is there", () => {
    expect(printed(`${"a".repeat(100)}HERE`, 100, 104)).toStrictEqual([
      `…${"a".repeat(34)}HERE`,
      `${" ".repeat(35)}^^^^`,
    ]);
  });

  it("cut a span that is longer than the frame", () => {
    const [source, carets] = printed(`"${"x".repeat(500)}"`, 0, 502);
    expect(source).toMatch(/^"x+…$/);
    expect(carets?.length).toBe((source?.length ?? 0) - 1);
  });

  it("take no time for a line of a megabyte", () => {
    const line = `${"é".repeat(1 << 20)}HERE${"é".repeat(1 << 20)}`;
    const start = performance.now();
    expect(printed(line, 1 << 20, (1 << 20) + 4)[0]).toContain("HERE");
    expect(performance.now() - start).toBeLessThan(100);
  });

  it("stay in their width, carets inside the source, whatever the line", () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom("a", '"', "\t", "東", "\u0301", "👍", "\u001b"),
        fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
      ),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        texts,
        fc.nat(320),
        fc.nat(320),
        fc.integer({ min: 20, max: 120 }),
        (line, at, length, width) => {
          const start = Math.min(at, line.length);
          const { source, indent, carets } = codeFrame(line, start, start + length, width);
          expect(widthOf(source)).toBeLessThanOrEqual(width);
          expect(carets).toBeGreaterThan(0);
          expect(indent + carets).toBeLessThanOrEqual(Math.max(widthOf(source), indent + 1));
        },
      ),
    );
  });
});
