import fc from "fast-check";
import { expect, test } from "vitest";
import { echo, quote } from "../../src/document/echo.ts";

test.each([
  ["plain text", "plain text"],
  ["é ü 漢 😀", "é ü 漢 😀"],
  ["a\u001b[31mred", "a\\u001b[31mred"],
  ["line\nbreak", "line\\u000abreak"],
  ["\u202eabc", "\\u202eabc"],
  ["\u2028", "\\u2028"],
  ["\ufeff", "\\ufeff"],
  ["\u200b", "\\u200b"],
])("%j is echoed as %j", (text, expected) => {
  expect(echo(text)).toBe(expected);
});

test("a long text is cut at 120 units", () => {
  expect(echo("x".repeat(120))).toBe("x".repeat(120));
  expect(echo("x".repeat(121))).toBe(`${"x".repeat(119)}…`);
  expect(quote("a")).toBe("`a`");
});

test("law: an echo is short, printable and never half a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const out = echo(text);
      expect(out.length).toBeLessThanOrEqual(120);
      expect(out).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
      expect(out.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
