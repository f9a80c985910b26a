import { describe, expect, test } from "vitest";
import { EXAMPLE_DATE, EXAMPLE_REQUEST } from "../../src/example-request.ts";
import { builtinPack, createPreflight, packCoverage, testPack } from "../../src/index.ts";

describe("examples of the built-in pack", () => {
  test.each(["compiled", "json-rules-engine"] as const)("come out as they say (%s)", async (engine) => {
    const results = await testPack(builtinPack(), { engine });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(results.length).toBeGreaterThan(builtinPack().rules.length * 3);
  });

  test("are completed with a request that passes every rule without any fact", () => {
    const report = createPreflight({ asOf: EXAMPLE_DATE, failOn: "warning" }).check(EXAMPLE_REQUEST);
    expect(report.requests.map(({ findings }) => findings)).toEqual([[]]);
    expect(report.verdict).toBe("pass");
  });

  test("notice when any condition of their rule is turned into its opposite", () => {
    const { conditions, unnoticed } = packCoverage(builtinPack());
    expect(unnoticed.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
    expect(conditions).toBeGreaterThan(builtinPack().rules.length);
  });

  test("lead to fixes that hold no placeholder", () => {
    for (const rule of builtinPack().rules) {
      for (const { request, facts, asOf } of rule.examples) {
        const preflight = createPreflight({ facts: facts ?? {}, asOf: asOf ?? EXAMPLE_DATE });
        const [report] = preflight.check({ ...EXAMPLE_REQUEST, ...request }).requests;
        for (const finding of report?.findings ?? []) {
          expect(JSON.stringify(finding.fix)).not.toMatch(/\{(actual|pointer|suggestion)\}/);
          expect(finding.message).not.toMatch(/\{[a-z]+(\/[a-z0-9-]+)*\}/);
        }
      }
    }
  });
});
