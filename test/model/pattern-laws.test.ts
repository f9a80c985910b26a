import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertPattern } from "../../src/model/pattern.ts";
import { realPatterns } from "./real-patterns.ts";

/** Text that a pattern takes, or nearly: what it generates, with parts dropped, replaced, or put around it. */
function textAround(pattern: RegExp): fc.Arbitrary<string> {
  const letters = fc.constantFrom(
    "a",
    "A",
    "0",
    "-",
    "_",
    ".",
    "/",
    "\\",
    ":",
    "@",
    " ",
    "\n",
    "\t",
    "é",
    "{",
    "}",
    "$",
    "ſ",
  );
  const noise = fc.string({ unit: letters, maxLength: 3 });
  const matching = fc.stringMatching(pattern);
  const edited = fc
    .tuple(matching, fc.nat(), fc.nat({ max: 2 }), noise)
    .map(([text, at, length, replacement]) => {
      const start = text.length === 0 ? 0 : at % (text.length + 1);
      return text.slice(0, start) + replacement + text.slice(start + length);
    });
  const surrounded = fc.tuple(noise, matching, noise).map((parts) => parts.join(""));
  return fc.oneof(matching, edited, surrounded, fc.string({ unit: letters, maxLength: 12 }));
}

describe("laws of patterns", () => {
  // A model's author had no `u` flag in mind, and without one `\-` and its like are valid: the original is its own oracle.
  it.each(realPatterns)("%s accepts the same texts after conversion", (original) => {
    const converted = convertPattern(original);
    if (!converted.ok) throw new Error(converted.reason);
    const before = new RegExp(original);
    const after = new RegExp(converted.pattern, "u");
    fc.assert(
      fc.property(textAround(after), (text) => {
        expect(after.test(text)).toBe(before.test(text));
      }),
      { numRuns: 150 },
    );
  });

  it("converting a converted pattern changes nothing", () => {
    for (const original of realPatterns) {
      const once = convertPattern(original);
      expect(once.ok && convertPattern(once.pattern)).toEqual(once);
    }
  });

  it("any text is converted to a valid pattern, or said not to be one", () => {
    const pieces = fc.constantFrom(
      "\\",
      "[",
      "]",
      "{",
      "}",
      "(",
      ")",
      "-",
      "^",
      "$",
      "\\p{L}",
      "\\w",
      "a",
      "2",
      ",",
      "?",
      "&&",
      "|",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const converted = convertPattern(parts.join(""));
        if (converted.ok) new RegExp(converted.pattern, "u");
      }),
      { numRuns: 2000 },
    );
  });
});
