/** The totals of a run, added up while requests stream by; they stand at the end of a report. */
import type { Counts, Finding, Outcome, PolicyReport, Report, RequestReport, Severity } from "../types.ts";
import { verdictOf } from "./verdict.ts";

export type ReportTotals = Pick<Report, "counts" | "verdict">;

export interface Totals {
  readonly add: (request: RequestReport) => void;
  /** A policy file of which something is to be told; it may make the run fail. */
  readonly addPolicy: (policy: PolicyReport, failOn: Severity) => void;
  /** Files of directories and globs that hold no request. */
  readonly ignore: (files: number) => void;
  /** Fixes that were made in the text before it was checked. */
  readonly fix: (fixes: number) => void;
  /** Fixes that were not made because their findings are known or waived. */
  readonly leave: (fixes: number) => void;
  readonly end: () => ReportTotals;
}

export function startTotals(): Totals {
  const counts: Counts = {
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
  let policyVerdict: Outcome = "pass";
  const count = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (finding.waived !== undefined) counts.waived++;
      else if (finding.outcome === "unknown") counts.unknowns++;
      else if (finding.severity === "error") counts.errors++;
      else counts.warnings++;
    }
  };
  return {
    add(request) {
      counts.requests++;
      counts[request.verdict]++;
      count(request.findings);
    },
    addPolicy(policy, failOn) {
      count(policy.findings);
      if (verdictOf(policy.findings, failOn) === "fail") policyVerdict = "fail";
    },
    ignore(files) {
      counts.ignored += files;
    },
    fix(fixes) {
      counts.fixed = (counts.fixed ?? 0) + fixes;
    },
    leave(fixes) {
      if (fixes > 0) counts.unfixed = (counts.unfixed ?? 0) + fixes;
    },
    end: () => ({
      counts: { ...counts },
      verdict: policyVerdict === "fail" ? policyVerdict : runVerdict(counts),
    }),
  };
}

/** Fail over unknown over pass; a run without any request decided nothing. */
function runVerdict(counts: Counts): Outcome {
  if (counts.fail > 0) return "fail";
  return counts.unknown > 0 || counts.requests === 0 ? "unknown" : "pass";
}
