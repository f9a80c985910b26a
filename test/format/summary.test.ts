import { describe, expect, it } from "vitest";
import type { SkippedRules } from "../../src/format/format.ts";
import { style } from "../../src/format/style.ts";
import { summary } from "../../src/format/summary.ts";
import type { Counts, Outcome } from "../../src/index.ts";

const NONE: Counts = {
  requests: 0,
  pass: 0,
  fail: 0,
  unknown: 0,
  unknowns: 0,
  ignored: 0,
  errors: 0,
  warnings: 0,
  waived: 0,
};
const NO_SKIPS = { least: 0, most: 0, scopes: [], requests: 1, lacks: [], where: [] };

function line(counts: Partial<Counts>, verdict: Outcome, skipped: SkippedRules = NO_SKIPS): string {
  return summary(
    {
      counts: { ...NONE, ...counts },
      verdict,
      policy: [],
      skipped,
      ignored: ["a.json"].slice(0, counts.ignored ?? 0),
    },
    style(false),
  );
}

describe("the summary", () => {
  it.each([
    [line({ requests: 1, pass: 1 }, "pass"), "1 request passed"],
    [line({ requests: 12_000, pass: 12_000 }, "pass"), "all 12,000 requests passed"],
    [line({}, "unknown"), "no request found"],
    [
      line({ ignored: 1 }, "unknown"),
      "no request found · 1 file ignored, without a member of a request: a.json",
    ],
    [
      line(
        { requests: 3, pass: 1, fail: 1, unknown: 1, errors: 2, warnings: 1, unknowns: 2, ignored: 4 },
        "fail",
        { least: 12, most: 12, scopes: ["region", "windows"], requests: 1, lacks: [], where: [] },
      ),
      "3 requests: 1 passed, 1 failed, 1 unknown · 2 errors, 1 warning, 2 undecided · 12 rules skipped (for want of facts: region, windows) · 4 files ignored, without a member of a request: a.json and 3 more",
    ],
    [
      line({ requests: 2, pass: 2 }, "pass", {
        least: 0,
        most: 1,
        scopes: ["windows"],
        requests: 1,
        lacks: [],
        where: [],
      }),
      "all 2 requests passed · up to 1 rule skipped (for want of facts: windows)",
    ],
    [line({ requests: 1, fail: 1, errors: 1 }, "fail"), "1 request: 1 failed · 1 error"],
  ])("%s", (actual, expected) => {
    expect(actual).toBe(expected);
  });
});
