import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../src/canonical-json.ts";

/** What `JSON.parse` can give. */
const json = fc
  .jsonValue({ stringUnit: "grapheme", maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe("canonical JSON (RFC 8785)", () => {
  it.each<[string, unknown, string]>([
    [
      "orders members by UTF-16 units, as in section 3.2.3",
      JSON.parse(
        '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
      ),
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    ["orders names that are numbers like any other", { 9: 1, 10: 2, a: 3 }, '{"10":2,"9":1,"a":3}'],
    [
      "writes numbers as ECMAScript does",
      [1e21, Number("333333333.33333329"), 4.5, 0.002, 1e-27, -0],
      "[1e+21,333333333.3333333,4.5,0.002,1e-27,0]",
    ],
    ["escapes as little as it may", '\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ["keeps a member named __proto__", JSON.parse('{"b":1,"__proto__":2}'), '{"__proto__":2,"b":1}'],
    ["escapes a lone surrogate", { "\udc00": "\ud800" }, '{"\\udc00":"\\ud800"}'],
    ["knows the three words", [true, false, null], "[true,false,null]"],
  ])("%s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each<[string, unknown]>([
    ["NaN", [Number.NaN]],
    ["undefined", { a: undefined }],
    ["a function", () => {}],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow("no JSON value");
  });

  it("law: it means the same value", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it("law: the order of members does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), json)), (members) => {
        const once = [...new Map(members)];
        expect(canonicalJson(Object.fromEntries(once))).toBe(
          canonicalJson(Object.fromEntries(once.reverse())),
        );
      }),
    );
  });
});
