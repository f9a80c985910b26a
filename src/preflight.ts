/** The library: loads and validates facts and packs once, then checks values, texts, bytes and streams. */
import {
  byteCandidates,
  decoded,
  isLonger,
  type LinedCandidate,
  lineCandidate,
  type Origin,
  type ReadOptions,
  textCandidates,
} from "./candidates.ts";
import { type Candidate, checkRequest, unreadableReport } from "./check.ts";
import { NOT_CLEAN, readClean } from "./document/clean-json.ts";
import type { Decoded } from "./document/decode.ts";
import { NO_PROBLEMS } from "./document/document.ts";
import { type DocumentFormat, formatOf } from "./document/format-of.ts";
import type { Pack } from "./engine/pack.ts";
import { type Evaluator, startEvaluator } from "./evaluator.ts";
import type { SourcedFacts } from "./facts/given-facts.ts";
import { parts } from "./parts.ts";
import type { Waive } from "./policy/judge.ts";
import type { RuleSettings } from "./policy/rule-settings.ts";
import { startTotals } from "./report/totals.ts";
import { shortWay } from "./short-way.ts";
import {
  type Facts,
  type Range,
  type Report,
  type RequestReport,
  type Severity,
  UsageError,
} from "./types.ts";

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
  /** Rules that get another severity or are switched off, by id. */
  readonly settings?: RuleSettings;
  /** Asked about every finding of a request: what it gives a reason for has no effect on the verdict. */
  readonly waive?: Waive;
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

export type ReportHead = Pick<Report, "version" | "tool" | "model" | "pack" | "asOf" | "facts" | "factFiles">;

/** A request's entry, with the lines of its text for those who show them. */
export interface CheckedRequest {
  readonly report: RequestReport;
  /** The request as it was read; undefined where nothing could be. */
  readonly value: unknown;
  /** A 1-based line of the text; null where there is no text. */
  readonly line: (number: number) => string | null;
  /**
   * Where the request stands in the text, the whole text where that is the request; or where the value of a JSON Pointer into it
   * stands. Null where there is none.
   */
  readonly extent: (pointer?: string) => Range | null;
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
  const current = startEvaluator(options);
  const read: ReadOptions = { hash: options.hash ?? false, maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES };
  return {
    get head() {
      return current().head;
    },
    check: (value, place) => checkValue(valueCandidate(value, place), current()),
    checkText: (text, place) => reportAll(checkText(text, originOf(place), read, current()), current()),
    checkBytes: (bytes, place) => reportAll(checkSource(bytes, originOf(place), read, current()), current()),
    requests: (source, place) => checkSource(source, originOf(place), read, current()),
    checkWithEngine: (value, place) =>
      parts.engine().checkValueWithEngine(valueCandidate(value, place), current()),
    engineRequests: (source, place) =>
      parts.engine().checkAllWithEngine(byteCandidates(source, originOf(place), read), current()),
  };
}

const DEFAULT_MAX_BYTES = 1024 * 1024;

function checkValue(candidate: Candidate, { head, decider, context }: Evaluator): Report {
  try {
    return reportOf(head, [checkRequest(candidate, decider, context)]);
  } catch (error) {
    return reportOf(head, [unreadableReport(candidate, error, context)]);
  }
}

function reportAll(checked: Iterable<CheckedRequest>, { head }: Evaluator): Report {
  return reportOf(
    head,
    Array.from(checked, ({ report }) => report),
  );
}

/** @param decoded null for a text that is over the limit. */
function checkDecoded(
  decoded: Decoded | null,
  origin: Origin,
  read: ReadOptions,
  evaluator: Evaluator,
): readonly CheckedRequest[] {
  let clean: unknown;
  if (decoded !== null && origin.format === "json") {
    const { text, problems } = decoded;
    clean = readClean(text);
    const isSimple = clean !== NOT_CLEAN && problems.length === 0 && !read.hash;
    const short = isSimple ? shortWay(text, clean, origin.path, null, evaluator) : null;
    if (short !== null) return [short];
  }
  return textCandidates(decoded, origin, read, clean).map((candidate) => checkOne(candidate, evaluator));
}

function checkText(
  text: string,
  origin: Origin,
  read: ReadOptions,
  evaluator: Evaluator,
): readonly CheckedRequest[] {
  const isTooLong = origin.format !== "ndjson" && isLonger(text, read.maxBytes);
  return checkDecoded(isTooLong ? null : { text, problems: NO_PROBLEMS }, origin, read, evaluator);
}

/** A document is checked whole, a stream as it comes. */
function checkSource(
  source: Uint8Array | Iterable<Uint8Array>,
  origin: Origin,
  read: ReadOptions,
  evaluator: Evaluator,
): Iterable<CheckedRequest> {
  return origin.format === "ndjson"
    ? checkLines(source instanceof Uint8Array ? [source] : source, origin, read, evaluator)
    : checkDecoded(decoded(source, read), origin, read, evaluator);
}

function* checkLines(
  chunks: Iterable<Uint8Array>,
  origin: Origin,
  read: ReadOptions,
  evaluator: Evaluator,
): Generator<CheckedRequest> {
  for (const line of parts.streams().ndjsonLines(chunks, read)) {
    const clean = readClean(line.text);
    const isSimple = clean !== NOT_CLEAN && line.problems.length === 0 && !read.hash;
    const short = isSimple ? shortWay(line.text, clean, origin.path, line, evaluator) : null;
    yield short ?? checkOne(lineCandidate(line, origin, read, clean), evaluator);
  }
}

function checkOne({ candidate, line, extent }: LinedCandidate, evaluator: Evaluator): CheckedRequest {
  const { decider, context } = evaluator;
  return { report: checkRequest(candidate, decider, context), value: candidate.value, line, extent };
}

/** A report on requests that were checked one by one. */
export function reportOf(head: ReportHead, requests: readonly RequestReport[]): Report {
  const totals = startTotals();
  for (const request of requests) totals.add(request);
  const { version, tool, model, pack, asOf, facts, factFiles } = head;
  const { counts, verdict } = totals.end();
  const files = factFiles === undefined ? {} : { factFiles };
  return { version, tool, model, pack, asOf, facts, ...files, requests, counts, verdict };
}

function valueCandidate(value: unknown, { path = null }: Place = {}): Candidate {
  return { source: { path, index: null }, value, parsed: true, problems: NO_PROBLEMS, located: () => null };
}

function originOf({ path = null, format }: Place = {}): Origin {
  return { path, format: format ?? (path === null ? "json" : formatOf(path)) };
}

const OPTIONS: Readonly<Record<keyof PreflightOptions, true>> = {
  packs: true,
  facts: true,
  asOf: true,
  require: true,
  failOn: true,
  settings: true,
  waive: true,
  listRules: true,
  hash: true,
  maxBytes: true,
};

/** What a caller without types can get wrong, and would not notice. */
function refuseImpossible(options: PreflightOptions): void {
  const { asOf, failOn, maxBytes } = options;
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(OPTIONS, name))
      throw new UsageError(
        `createPreflight has no option \`${name}\`; the options are ${Object.keys(OPTIONS).join(", ")}`,
      );
  }
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
