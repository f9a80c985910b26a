import type { CheckedRequest, PolicyReport, ReportHead, ReportTotals } from "../index.ts";

/** Rules that were skipped in a run, for want of facts. */
export interface SkippedRules {
  /** Fewest and most in one request. */
  readonly least: number;
  readonly most: number;
  /** The scopes whose facts would have decided them, sorted. */
  readonly scopes: readonly string[];
}

/** A configuration, waivers, baseline or pack that had a say, with the lines of its text for those who show them. */
export interface CheckedPolicy {
  readonly report: PolicyReport;
  /** A 1-based line of the file; null where there is none. */
  readonly line: (number: number) => string | null;
}

/** What stands at the end of a run. */
export interface RunTotals extends ReportTotals {
  /** Empty where nothing but requests and facts had a say. */
  readonly policy: readonly CheckedPolicy[];
  readonly skipped: SkippedRules;
  /** Files of directories and patterns that hold no request. */
  readonly ignored: readonly string[];
}

/** How a report is written. Requests stream through it one by one; nothing of them is kept. */
export interface Format {
  readonly begin: (head: ReportHead) => string;
  readonly request: (checked: CheckedRequest) => string;
  readonly end: (totals: RunTotals) => string;
}

export interface FormatOptions {
  readonly colour: boolean;
  /** Columns to fit the output in. */
  readonly width: number;
}
