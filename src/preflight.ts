/** The library: loads and validates facts and packs once, then checks values, texts, bytes and streams. */
import { checkedDate, today } from "./as-of.ts";
import {
  byteCandidates,
  type LinedCandidate,
  type Origin,
  type ReadOptions,
  textCandidates,
} from "./candidates.ts";
import {
  type Candidate,
  type CheckContext,
  checkRequest,
  checkSchema,
  report as reportOf,
  unreadableReport,
} from "./check.ts";
import { NO_PROBLEMS } from "./document/document.ts";
import { type DocumentFormat, formatOf } from "./document/format-of.ts";
import { compile, type Decider } from "./engine/compiled.ts";
import type { DecisionOptions } from "./engine/decision.ts";
import type { Pack } from "./engine/pack.ts";
import { createRules } from "./engine/rules.ts";
import { createWorld } from "./engine/world.ts";
import type { GivenFacts, SourcedFacts } from "./facts/given-facts.ts";
import { about } from "./generated/about.ts";
import { parts } from "./parts.ts";
import { notApplicable } from "./report/silent-report.ts";
import { type ReportTotals, startTotals } from "./report/totals.ts";
import { type Facts, type Report, type RequestReport, type Severity, UsageError } from "./types.ts";

export interface PreflightOptions {
  /** Packs that are added to the built-in one, from `readPack`. */
  readonly packs?: readonly Pack[];
  readonly facts?: Facts | readonly SourcedFacts[];
  /** The date that dated rules use, `YYYY-MM-DD`, or a function that gives it at each check; today in UTC if left out. */
  readonly asOf?: string | (() => string);
  /** Scopes whose rules may not be skipped: without their facts they are unknown. */
  readonly require?: readonly string[];
  /** The severity that makes a verdict fail; `error` if left out. */
  readonly failOn?: Severity;
  /** Adds the ids behind each count. */
  readonly listRules?: boolean;
  /** Adds the sha256 of each request's own bytes. */
  readonly hash?: boolean;
  /** How large a document, or a line of NDJSON, may be; 1 MiB if left out. */
  readonly maxBytes?: number;
}

/** Where a text comes from. */
export interface Place {
  /** As it is to stand in the report; its ending decides the format unless `format` does. */
  readonly path?: string | null;
  readonly format?: DocumentFormat;
}

export type ReportHead = Pick<Report, "version" | "tool" | "model" | "pack" | "asOf" | "facts">;

/** A request's entry, with the lines of its text for those who show them. */
export interface CheckedRequest {
  readonly report: RequestReport;
  /** The request as it was read; undefined where nothing could be. */
  readonly value: unknown;
  /** A 1-based line of the text; null where there is no text. */
  readonly line: (number: number) => string | null;
}

export interface Preflight {
  /** What stands at the top of every report. */
  readonly head: ReportHead;
  /** Checks one request given as a value. Never throws, whatever the value. */
  readonly check: (value: unknown, place?: Place) => Report;
  /** Checks every request in a text, with positions. Never throws, whatever the text. */
  readonly checkText: (text: string, place?: Place) => Report;
  /** As `checkText`, from bytes: what the encoding hides is found too. */
  readonly checkBytes: (bytes: Uint8Array, place?: Place) => Report;
  /** One request after the other; chunks of NDJSON are read as they come, in flat memory. */
  readonly requests: (source: Uint8Array | Iterable<Uint8Array>, place?: Place) => Iterable<CheckedRequest>;
  /** As `check`, with json-rules-engine as the evaluator; the report is the same. */
  readonly checkWithEngine: (value: unknown, place?: Place) => Promise<Report>;
  /** As `requests`, with json-rules-engine as the evaluator. */
  readonly engineRequests: (
    source: Uint8Array | Iterable<Uint8Array>,
    place?: Place,
  ) => AsyncIterable<CheckedRequest>;
}

/** @throws UsageError for facts, dates or scopes that cannot be, and for packs that do not fit together. */
export function createPreflight(options: PreflightOptions = {}): Preflight {
  refuseImpossible(options);
  const rules = createRules(options.packs ?? []);
  const required =
    options.require === undefined || options.require.length === 0
      ? []
      : parts.facts().checkedScopes(options.require);
  const given = givenFacts(options.facts);
  const asOf =
    typeof options.asOf === "string"
      ? constant(checkedDate(options.asOf))
      : (options.asOf ?? today(Date.now));
  const read: ReadOptions = { hash: options.hash ?? false, maxBytes: options.maxBytes ?? 1024 * 1024 };
  const count = rules.plan.rules.length;
  const base = {
    failOn: options.failOn ?? "error",
    noRules: notApplicable(
      count,
      options.listRules === true ? rules.plan.rules.map((rule) => rule.id).sort() : null,
    ),
    ruleAt: rules.ruleAt,
    howToState: (fact: string) => parts.facts().howToState(fact),
  } as const;

  let now = evaluatorAt(asOf());

  /** Everything that depends on the date is made anew when the date changes. */
  function evaluatorAt(text: string): Evaluator {
    const date = checkedDate(text);
    const world = createWorld(given.facts, date);
    const decision: DecisionOptions = { require: required, listRules: options.listRules ?? false, world };
    const head: ReportHead = {
      version: 1,
      tool: about.tool,
      model: about.model,
      pack: { rules: count, sha256: rules.sha256 },
      asOf: date,
      facts: given.given,
    };
    return {
      date,
      head,
      context: { ...base, world },
      decision,
      decider: compile(rules.plan, rules.operatorOf, decision),
    };
  }

  function current(): Evaluator {
    const date = asOf();
    if (date !== now.date) now = evaluatorAt(date);
    return now;
  }

  function reportOne(head: ReportHead, request: RequestReport): Report {
    const totals = startTotals();
    totals.add(request);
    return reportWith(head, [request], totals.end());
  }

  function reportAll(candidates: Iterable<LinedCandidate>): Report {
    const { head, decider, context } = current();
    const totals = startTotals();
    const requests: RequestReport[] = [];
    for (const { candidate } of candidates) {
      const request = checkRequest(candidate, decider, context);
      totals.add(request);
      requests.push(request);
    }
    return reportWith(head, requests, totals.end());
  }

  return {
    get head() {
      return current().head;
    },
    check(value, place = {}) {
      const { head, decider, context } = current();
      const candidate = valueCandidate(value, place.path ?? null);
      try {
        return reportOne(head, checkRequest(candidate, decider, context));
      } catch (error) {
        return reportOne(head, unreadableReport(candidate, error, context));
      }
    },
    checkText: (text, place = {}) => reportAll(textCandidates(text, originOf(place), read)),
    checkBytes: (bytes, place = {}) => reportAll(byteCandidates(bytes, originOf(place), read)),
    *requests(source, place = {}) {
      const { decider, context } = current();
      for (const { candidate, line } of byteCandidates(source, originOf(place), read)) {
        yield { report: checkRequest(candidate, decider, context), value: candidate.value, line };
      }
    },
    async checkWithEngine(value, place = {}) {
      const { head, context, decision } = current();
      const decide = parts.engine().createEngineDecider(rules, decision);
      const candidate = valueCandidate(value, place.path ?? null);
      try {
        const checked = checkSchema(candidate);
        return reportOne(
          head,
          reportOf(checked, checked.view === null ? null : await decide(checked.view), context),
        );
      } catch (error) {
        return reportOne(head, unreadableReport(candidate, error, context));
      }
    },
    async *engineRequests(source, place = {}) {
      const { context, decision } = current();
      const decide = parts.engine().createEngineDecider(rules, decision);
      for (const { candidate, line } of byteCandidates(source, originOf(place), read)) {
        const checked = checkSchema(candidate);
        const report = reportOf(checked, checked.view === null ? null : await decide(checked.view), context);
        yield { report, value: candidate.value, line };
      }
    },
  };
}

interface Evaluator {
  readonly date: string;
  readonly head: ReportHead;
  readonly context: CheckContext;
  readonly decision: DecisionOptions;
  readonly decider: Decider;
}

function reportWith(head: ReportHead, requests: readonly RequestReport[], totals: ReportTotals): Report {
  const { version, tool, model, pack, asOf, facts } = head;
  return {
    version,
    tool,
    model,
    pack,
    asOf,
    facts,
    requests,
    counts: totals.counts,
    verdict: totals.verdict,
  };
}

function valueCandidate(value: unknown, path: string | null): Candidate {
  return { source: { path, index: null }, value, parsed: true, problems: NO_PROBLEMS, located: () => null };
}

function originOf({ path = null, format }: Place): Origin {
  return { path, format: format ?? (path === null ? "json" : formatOf(path)) };
}

/** What a caller without types can get wrong, and would not notice. */
function refuseImpossible({ asOf, failOn, maxBytes }: PreflightOptions): void {
  if (asOf !== undefined && typeof asOf !== "string" && typeof asOf !== "function") {
    throw new UsageError("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");
  }
  if (failOn !== undefined && failOn !== "error" && failOn !== "warning") {
    throw new UsageError("`failOn` is neither `error` nor `warning`");
  }
  if (maxBytes !== undefined && !(Number.isSafeInteger(maxBytes) && maxBytes > 0)) {
    throw new UsageError("`maxBytes` is not a whole number above 0");
  }
}

const NOTHING_GIVEN: GivenFacts = { facts: {}, given: [] };

function givenFacts(facts: PreflightOptions["facts"]): GivenFacts {
  if (facts === undefined) return NOTHING_GIVEN;
  const sources = Array.isArray(facts)
    ? (facts as readonly SourcedFacts[])
    : [{ from: "options.facts", facts: facts as Facts }];
  return sources.length === 0 ? NOTHING_GIVEN : parts.facts().joinFacts(sources);
}

function constant<T>(value: T): () => T {
  return () => value;
}
