import fc from "fast-check";
import { expect, test } from "vitest";
import { lineTable } from "../../src/document/line-table.ts";

test.each<[string, number, number, number]>([
  ["", 0, 1, 1],
  ["ab", 1, 1, 2],
  ["ab", 9, 1, 3],
  ["a\nb", 1, 1, 2],
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["\n\n\n", 2, 3, 1],
  ["\n\n\n", 3, 4, 1],
  ["é😀x\ny", 3, 1, 4],
])("%j, offset %i is line %i, column %i", (text, offset, line, column) => {
  expect(lineTable(text).position(offset)).toEqual({ line, column, offset: Math.min(offset, text.length) });
});

test.each<[string, number, string]>([
  ["a\nb\n", 1, "a"],
  ["a\nb\n", 2, "b"],
  ["a\nb\n", 3, ""],
  ["a\r\nb\r\n", 1, "a"],
  ["a\r\nb\r\n", 2, "b"],
  ["a", 0, ""],
  ["a", 2, ""],
])("line %#: %j", (text, number, line) => {
  expect(lineTable(text).line(number)).toBe(line);
});

const texts = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\r", "é") });

test("law: an offset is the lengths of the lines before it plus its column", () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (text, seed) => {
      const offset = Math.min(seed, text.length);
      const { line, column } = lineTable(text).position(offset);
      const before = text.split("\n").slice(0, line - 1);
      expect(before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});

test("law: questions in any order have the same answers", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40)), (text, offsets) => {
      const shared = lineTable(text);
      for (const offset of offsets) {
        expect(shared.position(offset)).toEqual(lineTable(text).position(offset));
        expect(shared.line(offset)).toBe(lineTable(text).line(offset));
      }
    }),
  );
});
