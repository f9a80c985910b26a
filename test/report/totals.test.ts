import { describe, expect, it } from "vitest";
import { notApplicable } from "../../src/report/silent-report.ts";
import { startTotals } from "../../src/report/totals.ts";
import type { Outcome, RequestReport } from "../../src/types.ts";

function request(
  verdict: Outcome,
  ...findings: readonly (readonly ["fail" | "unknown", "error" | "warning"])[]
): RequestReport {
  return {
    source: { path: null, index: null },
    operation: "ImportWorkspaceImage",
    verdict,
    rules: notApplicable(0, null),
    findings: findings.map(([outcome, severity]) => ({
      outcome,
      severity,
    })) as unknown as RequestReport["findings"],
  };
}

function totalsOf(...requests: readonly RequestReport[]): ReturnType<ReturnType<typeof startTotals>["end"]> {
  const totals = startTotals();
  for (const one of requests) totals.add(one);
  return totals.end();
}

describe("totals", () => {
  it("of nothing are unknown: nothing was decided", () => {
    expect(totalsOf()).toEqual({
      counts: {
        requests: 0,
        pass: 0,
        fail: 0,
        unknown: 0,
        unknowns: 0,
        ignored: 0,
        errors: 0,
        warnings: 0,
        waived: 0,
      },
      verdict: "unknown",
    });
  });

  it("count requests by verdict and findings by what they are", () => {
    const { counts } = totalsOf(
      request("pass"),
      request("pass", ["fail", "warning"]),
      request("fail", ["fail", "error"], ["fail", "error"], ["unknown", "error"]),
      request("unknown", ["unknown", "warning"]),
    );
    expect(counts).toEqual({
      requests: 4,
      pass: 2,
      fail: 1,
      unknown: 1,
      unknowns: 2,
      ignored: 0,
      errors: 2,
      warnings: 1,
      waived: 0,
    });
  });

  it.each([
    [["pass"], "pass"],
    [["pass", "unknown"], "unknown"],
    [["unknown", "fail", "pass"], "fail"],
  ] as const)("of %j are %s", (verdicts, verdict) => {
    expect(totalsOf(...verdicts.map((one) => request(one))).verdict).toBe(verdict);
  });

  it("count ignored files, which decide nothing", () => {
    const totals = startTotals();
    totals.ignore(2);
    totals.ignore(1);
    expect(totals.end()).toMatchObject({ counts: { ignored: 3, requests: 0 }, verdict: "unknown" });
  });

  it("may be looked at on the way", () => {
    const totals = startTotals();
    const before = totals.end();
    totals.add(request("pass"));
    expect(before.counts.requests).toBe(0);
    expect(totals.end().counts.requests).toBe(1);
  });
});
