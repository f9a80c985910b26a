import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { compileGlob } from "../../src/policy/glob.ts";

function fits(pattern: string, path: string): boolean | null {
  return compileGlob(pattern)?.(path) ?? null;
}

const name = fc
  .string({ unit: fc.constantFrom("a", "b", ".", "-"), minLength: 1, maxLength: 4 })
  .filter((text) => !/^\.+$|\.\./.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const segment = fc.oneof(
  fc.constant("**"),
  fc.constant("*"),
  name,
  fc
    .string({ unit: fc.constantFrom("a", "b", "*", "?", "."), minLength: 1, maxLength: 5 })
    .filter((text) => !/\*\*|^\.+$/.test(text)),
  fc.tuple(name, name).map(([a, b]) => `{${a},${b}}`),
);
const pattern = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));

describe("patterns", () => {
  it("fit what picomatch says that they fit", () => {
    fc.assert(
      fc.property(pattern, path, (one, other) => {
        const theirs = picomatch(one, { dot: true })(other);
        // There `folder/**` is also a file of that name, unless a wildcard stands before.
        fc.pre(!one.endsWith("/**") || !picomatch(one.slice(0, -3), { dot: true })(other));
        expect(fits(one, other)).toBe(theirs);
      }),
      { numRuns: 3000 },
    );
  });

  it("fit what they are made from", () => {
    fc.assert(
      fc.property(path, (one) => {
        expect(fits(one, one)).toBe(true);
        expect(fits("**", one)).toBe(true);
        expect(fits(`**/${one}`, one)).toBe(true);
        expect(fits(`${one}/**`, `${one}/x`)).toBe(true);
        expect(fits(`./${one}`, one)).toBe(true);
      }),
    );
  });

  it.each([
    ["images/win11/**", "images/win11/a/b.json", true],
    ["images/win11/**", "images/win11-old/a.json", false],
    ["images/*.json", "images/a.json", true],
    ["images/*.json", "images/a/b.json", false],
    ["images/*.{json,yaml}", "images/a.yaml", true],
    ["**/*.json", "../a.json", false],
    ["../*.json", "../a.json", true],
    ["win(11).json", "win(11).json", true],
  ])("%s on %s: %s", (one, other, expected) => {
    expect(fits(one, other)).toBe(expected);
  });

  it.each([
    "[ab]",
    "a\\*",
    "!a",
    "@(a|b)",
    "{a",
    "a}",
    "{a}",
    "{a,b}".repeat(10),
  ])("%s is none of ours", (one) => {
    expect(compileGlob(one)).toBeNull();
  });

  it("take no time for a name that is made to take long", () => {
    const start = performance.now();
    expect(fits(`${"*a".repeat(40)}*b`, "a".repeat(4000))).toBe(false);
    expect(fits(`${"**/a/".repeat(40)}b`, "a/".repeat(2000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
