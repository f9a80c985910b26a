/** Applies the fixes of a report to the text that it is about, one after the other, and looks again after each. */
import type { DocumentFormat } from "../document/format-of.ts";
import { echo } from "../quote.ts";
import type { Finding, Fix, RequestReport } from "../types.ts";
import { chosenFixes, waivedFixes } from "./chosen-fixes.ts";
import { makeFixes } from "./make-fixes.ts";
import { isTextFix } from "./text-fixes.ts";

export interface FixTextOptions {
  readonly format: DocumentFormat;
  /** Fixes that change what a request means, too. */
  readonly unsafe: boolean;
  readonly maxBytes: number;
  /** What is wrong with a text. */
  readonly check: (text: string) => readonly RequestReport[];
}

/** A fix that was made; the patches, one after the other, turn the values that were into those that are. */
export interface MadeFix {
  /** Place of the request in its document. */
  readonly request: number;
  readonly rule: string;
  readonly fix: Fix;
}

export interface FixedText {
  /** The given text where nothing was fixed. */
  readonly text: string;
  readonly made: readonly MadeFix[];
  /** Sentences about fixes that were not made. */
  readonly refused: readonly string[];
  /** How many fixes were left because their findings are known or waived. */
  readonly waived: number;
}

/** The fix of one finding in the request at a place of the document. */
export interface Candidate {
  readonly request: number;
  readonly finding: Finding;
}

// A request has a few dozen things that can be wrong; rules that undo each other's fixes would never come to an end.
const MOST_ROUNDS = 200;
/** What one document may cost, in units of JSON text that are read: some seconds. */
const MOST_WORK = 1 << 26;
const YAML_COSTS = 64;
const FINDING_COSTS = 200;

export function fixText(text: string, options: FixTextOptions): FixedText {
  /** What cannot be made in the text as it is; another fix may make room for it. */
  const refused = new Map<string, string>();
  const made: MadeFix[] = [];
  const unitCosts = options.format === "yaml" ? YAML_COSTS : 1;
  let fixed = text;
  let work = 0;
  /** Makes those that can be made: where one stands in the way of the others, it is found by halves. */
  const make = (candidates: readonly Candidate[], before: string): void => {
    // The place of a fix of the text alone is that of the text it was found in.
    const fitting = fixed === before ? candidates : candidates.filter(({ finding }) => !isTextFix(finding));
    const [first] = fitting;
    if (first === undefined || work > MOST_WORK) return;
    work += fixed.length * unitCosts;
    const next = makeFixes(fixed, fitting, options);
    if (next !== null) {
      fixed = next;
      for (const { request, finding } of fitting)
        if (finding.fix !== null) made.push({ request, rule: finding.rule, fix: finding.fix });
    } else if (fitting.length > 1) {
      const half = fitting.length >> 1;
      make(fitting.slice(0, half), before);
      make(fitting.slice(half), before);
    } else if (fixed === before) refused.set(keyOf(first.request, first.finding), sentence(first));
  };
  for (let rounds = 0; ; ) {
    const reports = options.check(fixed);
    const candidates = reports.flatMap((report, request) =>
      chosenFixes(report, options.unsafe, (one) => refused.has(keyOf(request, one))).map(
        (finding): Candidate => ({ request, finding }),
      ),
    );
    const waived = reports.reduce((sum, report) => sum + waivedFixes(report, options.unsafe), 0);
    if (candidates.length === 0) return { text: fixed, made, refused: [...refused.values()], waived };
    if (rounds === MOST_ROUNDS) return { text, made: [], refused: [ENDLESS], waived };
    for (const { findings } of reports) work += findings.length * FINDING_COSTS;
    const before = fixed;
    make(candidates, before);
    if (work > MOST_WORK) return { text, made: [], refused: [TOO_MUCH], waived };
    if (fixed === before) continue;
    refused.clear();
    rounds++;
  }
}

const ENDLESS = `a request needs more than ${MOST_ROUNDS} fixes, or they undo each other; it is left as it was`;
const TOO_MUCH = "there is more to fix than is made in one run; it is left as it was";

function keyOf(request: number, { rule, pointer, fix }: Finding): string {
  return JSON.stringify([request, rule, pointer, fix?.title]);
}

function sentence({ finding: { fix, rule, range } }: Candidate): string {
  const place = range === null ? "" : `line ${range.start.line}: `;
  return `${place}the fix of [${rule}], ${echo(fix?.title ?? "")}, cannot be made without changing something else; it is left to you`;
}
