/** Rules that nothing can wake are left out of the plan, and nobody can tell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinPack, createPreflight, type Report } from "../../src/index.ts";
import { anyDate, anyFacts, anyRequest, GOOD } from "./requests.ts";

const facts = fc.oneof(
  anyFacts,
  fc.constant({ region: { name: "eu-west-1" } }),
  fc.constant({ ec2Images: [{ id: String(GOOD.Ec2ImageId), architecture: "i386" }] }),
);

/** Without the ids, which were asked for only to have every rule planned. */
function withoutIds(report: Report): unknown {
  return {
    ...report,
    requests: report.requests.map(({ rules: { ids, ...rules }, ...request }) => ({ ...request, rules })),
  };
}

describe("dormant rules", () => {
  it("never show in a report", () => {
    fc.assert(
      fc.property(fc.oneof(anyRequest, fc.constant(GOOD)), facts, anyDate, (request, known, asOf) => {
        const lazily = createPreflight({ facts: known, asOf }).check(request);
        const whole = createPreflight({ facts: known, asOf, listRules: true }).check(request);
        expect(lazily).toEqual(withoutIds(whole));
      }),
      { numRuns: 300 },
    );
  });

  it("are all counted", () => {
    const [request] = createPreflight({}).check({}).requests;
    const { pass, fail, unknown, notApplicable, skipped, off } = request?.rules ?? ({} as never);
    expect(pass + fail + unknown + notApplicable + skipped + off).toBe(builtinPack().rules.length);
  });
});
