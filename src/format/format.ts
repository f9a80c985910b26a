import type { CheckedRequest, PolicyReport, ReportHead, ReportTotals, Severity } from "../index.ts";
import type { RuleWords } from "./rule-words.ts";

/** Rules that were skipped in a run, for want of facts. */
export interface SkippedRules {
  /** Fewest and most in one request. */
  readonly least: number;
  readonly most: number;
  /** The scopes whose facts would have decided them, sorted. */
  readonly scopes: readonly string[];
  /** How many requests had some. */
  readonly requests: number;
  /** By scope, sorted, what skipped rules and undecided findings lack. */
  readonly lacks: readonly Lack[];
  /** Options that say where AWS is asked, as they were given: `["--region", "eu-west-1"]`. */
  readonly where: readonly string[];
}

/** That requests lack facts of a scope. */
export interface Lack {
  readonly scope: string;
  /** The first request that lacks some. */
  readonly path: string | null;
  readonly image: string | null;
  /** How many undecided findings need some. */
  readonly findings: number;
  /** What they need of it, as options name it, sorted. */
  readonly facts: readonly string[];
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

/**
 * How a report is written. Requests stream through it one by one. A format that has to keep something until the end
 * bounds what it keeps, and its output says what was left out.
 */
export interface Format {
  readonly begin: (head: ReportHead) => string;
  readonly request: (checked: CheckedRequest) => string;
  readonly end: (totals: RunTotals) => string;
}

export interface FormatOptions {
  readonly colour: boolean;
  /** Columns to fit the output in. */
  readonly width: number;
  /** Puts every line of text behind a bar, so that none can be a command to the CI system that reads the log. */
  readonly gutter: boolean;
  /** Whether the ids behind each count were asked for; they may be there for another format's sake. */
  readonly listRules: boolean;
  /** What makes the verdict fail. */
  readonly failOn: Severity;
  /** Most bytes of UTF-8, where a reader of the format sets a limit; null for the format's own. */
  readonly mostBytes: number | null;
  /** What is known about a rule; null for an id that no pack has. */
  readonly rule: (id: string) => RuleWords | null;
  /** A path of the report as seen from the root of the git repository. */
  readonly fromRoot: (path: string) => string;
}
