/** The totals of a run, added up while requests stream by; they stand at the end of a report. */
import type { Counts, Outcome, Report, RequestReport } from "../types.ts";

export type ReportTotals = Pick<Report, "counts" | "verdict">;

export interface Totals {
  readonly add: (request: RequestReport) => void;
  /** Files of directories and globs that hold no request. */
  readonly ignore: (files: number) => void;
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
  };
  return {
    add(request) {
      counts.requests++;
      counts[request.verdict]++;
      for (const finding of request.findings) {
        if (finding.outcome === "unknown") counts.unknowns++;
        else if (finding.severity === "error") counts.errors++;
        else counts.warnings++;
      }
    },
    ignore(files) {
      counts.ignored += files;
    },
    end: () => ({ counts: { ...counts }, verdict: verdictOf(counts) }),
  };
}

/** Fail over unknown over pass; a run without any request decided nothing. */
function verdictOf(counts: Counts): Outcome {
  if (counts.fail > 0) return "fail";
  return counts.unknown > 0 || counts.requests === 0 ? "unknown" : "pass";
}
