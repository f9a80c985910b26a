/** Applies the fixes of a report to the text that it is about, one after the other, and looks again after each. */
import type { DocumentFormat } from "../document/format-of.ts";
import { echo } from "../quote.ts";
import type { Finding, Fix, RequestReport } from "../types.ts";
import { chosenFix } from "./chosen-fix.ts";
import { makeFixes } from "./make-fixes.ts";

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
}

/** The fix of one finding in the request at a place of the document. */
export interface Candidate {
  readonly request: number;
  readonly finding: Finding;
}

// A request has a few dozen things that can be wrong; rules that undo each other's fixes would never come to an end.
const MOST_ROUNDS = 200;

export function fixText(text: string, options: FixTextOptions): FixedText {
  /** What cannot be made in the text as it is; another fix may make room for it. */
  const refused = new Map<string, string>();
  const made: MadeFix[] = [];
  let fixed = text;
  let rounds = 0;
  const accept = (next: string, candidates: readonly Candidate[]): void => {
    fixed = next;
    for (const { request, finding } of candidates)
      if (finding.fix !== null) made.push({ request, rule: finding.rule, fix: finding.fix });
  };
  for (;;) {
    const candidates = options.check(fixed).flatMap((report, request): readonly Candidate[] => {
      const finding = chosenFix(report, options.unsafe, (one) => refused.has(keyOf(request, one)));
      return finding === null ? [] : [{ request, finding }];
    });
    if (candidates.length === 0) return { text: fixed, made, refused: [...refused.values()] };
    if (rounds === MOST_ROUNDS) return { text, made: [], refused: [ENDLESS] };
    const all = makeFixes(fixed, candidates, options);
    const before = fixed;
    if (all !== null) accept(all, candidates);
    // One that cannot be made stands in the way of the others.
    else
      for (const candidate of candidates) {
        const one = makeFixes(fixed, [candidate], options);
        if (one !== null) accept(one, [candidate]);
        else if (fixed === before)
          refused.set(keyOf(candidate.request, candidate.finding), sentence(candidate));
      }
    if (fixed === before) continue;
    refused.clear();
    rounds++;
  }
}

const ENDLESS = "the fixes of its findings undo each other; it is left as it was";

function keyOf(request: number, { rule, pointer, fix }: Finding): string {
  return JSON.stringify([request, rule, pointer, fix?.title]);
}

function sentence({ finding: { fix, rule, range } }: Candidate): string {
  const place = range === null ? "" : `line ${range.start.line}: `;
  return `${place}the fix of [${rule}], ${echo(fix?.title ?? "")}, cannot be made without changing something else; it is left to you`;
}
