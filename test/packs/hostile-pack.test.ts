/** Rules are data that somebody else may have written: they cost time in proportion and reach nothing else. */
import { describe, expect, it } from "vitest";
import { createPreflight } from "../../src/index.ts";
import { expectReport } from "../library/report-schema.ts";
import { GOOD } from "../library/requests.ts";
import { asking, LEAF, type Members, packOf, RULE } from "./pack-folder.ts";

function timed<T>(act: () => T): { readonly result: T; readonly seconds: number } {
  const started = performance.now();
  const result = act();
  return { result, seconds: (performance.now() - started) / 1000 };
}

describe("a hostile pack", () => {
  it("of 1,000 rules with shared and own comparisons is read, planned and run", () => {
    const rules = Array.from(
      { length: 1000 },
      (_, at): Members => ({
        ...asking({ operator: at % 2 === 0 ? "startsWith" : "notEqual", value: `corp-${at % 500}` }),
        id: `company/rule-${at}`,
      }),
    );
    const { result, seconds } = timed(() =>
      createPreflight({ packs: [packOf(...rules)], listRules: true }).check(GOOD),
    );
    expect(result.pack.rules).toBeGreaterThan(1000);
    expect(result.requests[0]?.findings).toHaveLength(500);
    expectReport(result);
    expect(seconds).toBeLessThan(20);
  });

  it("of 1,000 patterns, each of which takes other engines for ever", () => {
    const any = Array.from({ length: 100 }, (_, at) => ({
      ...LEAF,
      operator: "matches",
      value: `(a|a?)+${"a?".repeat(at)}b`,
    }));
    const preflight = createPreflight({ packs: [packOf({ ...RULE, must: { any } })] });
    const { result, seconds } = timed(() => preflight.check({ ...GOOD, ImageName: "a".repeat(64) }));
    expect(result.verdict).toBe("fail");
    expect(seconds).toBeLessThan(10);
  });

  it("of deep and broad conditions", () => {
    const deep = Array.from({ length: 50 }).reduce<object>((inner) => ({ not: inner }), { all: [LEAF] });
    const broad = {
      all: Array.from({ length: 60 }, () => ({ any: Array.from({ length: 60 }, () => LEAF) })),
    };
    const pack = packOf({ ...RULE, must: deep }, { ...RULE, id: "company/broad", must: broad });
    const report = createPreflight({ packs: [pack] }).check(GOOD);
    expect(report.requests[0]?.findings.map(({ rule }) => rule)).toEqual(["company/broad", "company/name"]);
  });

  it("whose fix names a prototype changes nothing", () => {
    const value: unknown = JSON.parse('{"__proto": {"polluted": true}, "{actual}": "{actual}"}');
    const fix = { title: "Do it", safe: false, patch: [{ op: "add", path: "/__proto__/polluted", value }] };
    const [finding] =
      createPreflight({ packs: [packOf({ ...RULE, fix })] }).check(GOOD).requests[0]?.findings ?? [];
    expect(finding?.fix?.patch).toEqual([
      {
        op: "add",
        path: "/__proto__/polluted",
        value: { __proto: { polluted: true }, "{actual}": "win11-24h2" },
      },
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("whose words hold `$&` and the like is told as it stands", () => {
    const rule = { ...RULE, message: "{actual} costs $& and $1 and {{actual}} and {pointer}" };
    const report = createPreflight({ packs: [packOf(rule)] }).check({ ...GOOD, ImageName: "x" });
    expect(report.requests[0]?.findings[0]?.message).toBe("x costs $& and $1 and {x} and /ImageName");
  });
});
