import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { echo, QUOTE_LIMIT, quote } from "../src/quote.ts";

describe("quote", () => {
  const cases: readonly (readonly [unknown, string])[] = [
    ["plain", '"plain"'],
    ["", '""'],
    [null, "null"],
    [1.5, "1.5"],
    [true, "true"],
    [{ Key: "a", Value: null }, '{"Key":"a","Value":null}'],
    [[1, "a", [{}]], '[1,"a",[{}]]'],
    ['say "hi" \\ there', '"say \\"hi\\" \\\\ there"'],
    ["a\tb\r\n\u0000\u001b[31m\u007f\u009b", '"a\\tb\\r\\n\\u0000\\u001b[31m\\u007f\\u009b"'],
    ["\u202e\u2066\u061c\u200f", '"\\u202e\\u2066\\u061c\\u200f"'],
    ["\u2028\u2029\ufeff\u00a0\u3000", '"\\u2028\\u2029\\ufeff\\u00a0\\u3000"'],
    ["\ud800 \udfff", '"\\ud800 \\udfff"'],
    ["\u{1f600} \u00e9 \u65e5", '"\u{1f600} \u00e9 \u65e5"'],
    ["\u{e0041}", '"\\udb40\\udc41"'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
    [undefined, "undefined"],
    [Number.NaN, "NaN"],
    [10n, "10n"],
    [10n ** 41n, "[bigint]"],
    [Symbol("a"), "[symbol]"],
    [() => 1, "[function]"],
    [new Date(0), "[Date]"],
    [new Map(), "[Map]"],
    [{ a: undefined, b: [undefined] }, '{"a":undefined,"b":[undefined]}'],
  ];

  it.each(cases.map(([value, text]) => ({ value, text })))("$text", ({ value, text }) => {
    expect(quote(value)).toBe(text);
  });

  it("cuts at the limit, never inside an escape or a pair", () => {
    expect(quote("x".repeat(118))).toBe(`"${"x".repeat(118)}"`);
    expect(quote("x".repeat(119))).toBe(`"${"x".repeat(118)}\u2026`);
    expect(quote("\u202e".repeat(100))).toBe(`"${"\\u202e".repeat(19)}\u2026`);
    expect(quote("\u{1f600}".repeat(100))).toBe(`"${"\u{1f600}".repeat(59)}\u2026`);
    expect(echo("x".repeat(120))).toBe("x".repeat(120));
    expect(echo("x".repeat(121))).toBe(`${"x".repeat(119)}\u2026`);
    expect(echo("a\u0007\u202e`b`", 40)).toBe("a\\u0007\\u202e`b`");
    expect(echo("abcdef", 4)).toBe("abc\u2026");
  });

  it("looks at no more than it shows", () => {
    const wide = Array.from({ length: 1_000_000 }, () => "value");
    const start = performance.now();
    for (let times = 0; times < 1_000; times++) quote(wide);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("short JSON re-parses to the value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        const text = quote(value, 10_000);
        if (!text.endsWith("\u2026"))
          expect(JSON.parse(text)).toStrictEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("is never longer than the limit, and has nothing that a terminal acts on", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        fc.string({ unit: "binary", maxLength: 300 }),
        (value, text) => {
          for (const shown of [quote(value), quote(text), echo(text)]) {
            expect(shown.length).toBeLessThanOrEqual(QUOTE_LIMIT);
            expect(shown).not.toMatch(
              /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
            );
          }
        },
      ),
    );
  });
});
