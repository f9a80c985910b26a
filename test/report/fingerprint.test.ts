import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/report/fingerprint.ts";
import { valueText } from "../../src/report/value-text.ts";

fc.configureGlobal({ seed: 20_261_123 });

describe("fingerprint", () => {
  it("is what it was: whoever keeps them compares with old ones", () => {
    expect(fingerprint("schema/enum", "/IngestionProcess", '"BYOL_REGULAR_DCV"')).toBe("a5213f066df99dc4");
    expect(fingerprint("schema/required", "/ImageName", null)).toBe("d80ef46b9f1aaacb");
    expect(fingerprint("", "", "")).toBe("92e640cd343fa85f");
  });

  it("is 16 hexadecimal digits of any text", () => {
    const text = fc.string({ unit: "binary" });
    const law = fc.property(text, text, fc.option(text), (rule, pointer, value) => {
      expect(fingerprint(rule, pointer, value)).toMatch(/^[0-9a-f]{16}$/);
    });
    fc.assert(law);
  });

  it("tells its three parts apart, and nothing from empty text", () => {
    const prints = [
      fingerprint("ab", "c", "d"),
      fingerprint("a", "bc", "d"),
      fingerprint("a", "b", "cd"),
      fingerprint("", "abc", "d"),
      fingerprint("ab", "c", null),
      fingerprint("ab", "c", ""),
      fingerprint("ab", "c", "null"),
      fingerprint("ba", "c", "d"),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("differs between 200,000 inputs that are nearly alike", () => {
    const prints = new Set<string>();
    for (let index = 0; index < 100; index++) {
      for (let value = 0; value < 2000; value++)
        prints.add(fingerprint("tags/unique-keys", `/Tags/${index}/Key`, `"key-${value}"`));
    }
    expect(prints.size).toBe(200_000);
  });
});

describe("valueText", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, member]) => [name, reversed(member)]),
    );
  };

  it("is the same for equal values, whatever the order of their members", () => {
    const law = fc.property(fc.jsonValue(), (value) => {
      expect(valueText(reversed(value))).toBe(valueText(value));
    });
    fc.assert(law);
  });

  it("is different for different values", () => {
    const law = fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
      const [one, other] = [first, second].map((value): unknown => JSON.parse(JSON.stringify(value)));
      expect(valueText(one) === valueText(other)).toBe(isDeepStrictEqual(one, other));
    });
    fc.assert(law, { numRuns: 1000 });
    const values = [
      "1",
      1,
      true,
      "true",
      null,
      "null",
      [],
      {},
      [[]],
      [{}],
      { a: [] },
      { a: {} },
      ["a"],
      { a: 1 },
      "",
      [""],
    ];
    expect(new Set(values.map(valueText)).size).toBe(values.length);
  });

  it("ends, however large, deep or cyclic the value", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic, cyclic);
    let deep: unknown = 0;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    for (const value of [
      cyclic,
      deep,
      "x".repeat(5_000_000),
      new Array(2 ** 32 - 1),
      Array(1_000_000).fill("x".repeat(1000)),
    ])
      expect(valueText(value).length).toBeLessThan(200_000);
  });

  it("names what JSON has not by its type", () => {
    expect([undefined, Symbol("x"), 1n, Number.NaN, () => 1].map(valueText)).toEqual([
      "undefined",
      "symbol",
      "bigint",
      "NaN",
      "function",
    ]);
  });
});
