import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeJson } from "../../src/format/escape-json.ts";
import { escapeTerminal } from "../../src/format/escape-terminal.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });
// What must never reach a terminal: controls, bidi and zero-width characters, line separators, lone surrogates.
const FORBIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}|[\u{e0000}-\u{e007f}]/u;

describe("escaping for a terminal", () => {
  it.each([
    ["plain text, 100 % as it is (a/b)", "plain text, 100 % as it is (a/b)"],
    ["Zürich 東京 👍", "Zürich 東京 👍"],
    ["e\u0301", "e\u0301"],
    ["\u001b[2J", "\\u001b[2J"],
    ["a\r\nb\tc", "a\\r\\nb\\tc"],
    ["\u202egnp.exe", "\\u202egnp.exe"],
    ["zero\u200bwidth", "zero\\u200bwidth"],
    ["no\u00a0break", "no\\u00a0break"],
    ["\ud800", "\\ud800"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["# one", "# one"],
    ["##[error]x ###", "#\\u0023[error]x #\\u0023\\u0023"],
  ])("%j", (text, shown) => {
    expect(escapeTerminal(text)).toBe(shown);
  });

  it("leaves nothing that a terminal acts on, on one line", () => {
    fc.assert(fc.property(anyText, (text) => !FORBIDDEN.test(escapeTerminal(text))));
  });

  it("leaves printable ASCII as it is, but for what begins a command in a log", () => {
    const ascii = fc.string({ unit: "grapheme-ascii" }).filter((text) => !text.includes("##"));
    fc.assert(fc.property(ascii, (text) => escapeTerminal(text) === text));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("#", "[", "a") }),
        (text) => !escapeTerminal(text).includes("##"),
      ),
    );
  });
});

describe("escaping for JSON", () => {
  it("leaves nothing that a terminal acts on, and the value as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = escapeJson(JSON.stringify({ [text]: text }));
        expect(JSON.parse(json)).toStrictEqual(JSON.parse(JSON.stringify({ [text]: text })));
        expect(json.replaceAll("\\n", "")).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
        );
      }),
    );
  });
});
