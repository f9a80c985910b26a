import type { Finding, GivenFact, Range } from "../../index.ts";
import { tightRange } from "../tight-range.ts";
import { findingCard, type Tone, toneOf } from "./finding-card.ts";
import { lineSegments, type Segment, type Stretch } from "./line-segments.ts";
import { html, type Markup } from "./markup.ts";

/** A text and the findings in it. */
export interface MarkedText {
  readonly findings: readonly Finding[];
  /** What of the text is shown; null where there is none. */
  readonly extent: Range | null;
  readonly line: (number: number) => string | null;
  readonly given: readonly GivenFact[];
}

// Of a longer text, only what is around the findings.
const MOST_LINES = 200;
const AROUND = 3;
const TONES: readonly Tone[] = ["error", "warning", "undecided", "waived"];

/** The lines of a text, each finding marked in its line and told below it. */
export function documentLines(text: MarkedText): Markup {
  const { findings, extent, given } = text;
  const placed = new Map<number, Finding[]>();
  for (const finding of findings) {
    const at = extent === null || finding.range === null ? 0 : finding.range.start.line;
    placed.set(at, [...(placed.get(at) ?? []), finding]);
  }
  const cards = (at: number): readonly Markup[] =>
    (placed.get(at) ?? []).map((finding) => findingCard(finding, given));
  const rows: Markup[] = [];
  let before = 0;
  for (const number of shownLines(extent, [...placed.keys()])) {
    if (before !== 0 && number > before + 1) rows.push(gap(number - before - 1));
    before = number;
    rows.push(lineRow(number, placed.get(number) ?? [], text), ...cards(number));
  }
  const first =
    extent === null
      ? []
      : [gap(before === 0 ? 0 : lastLine(extent) - before)].filter(() => lastLine(extent) > before);
  return html`${cards(0)}${rows.length === 0 ? null : html`<div class="code">${rows}${first}</div>`}`;
}

/** What ends in a line break ends before the next line, not in it. */
function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

function gap(lines: number): Markup {
  return html`<p class="gap">${lines} ${lines === 1 ? "line" : "lines"} not shown</p>\n`;
}

/** The numbers of the lines to show, in order. */
function shownLines(extent: Range | null, withFindings: readonly number[]): readonly number[] {
  const marked = withFindings.filter((number) => number > 0);
  if (extent === null) return [];
  const first = Math.min(extent.start.line, ...marked);
  const last = Math.max(lastLine(extent), ...marked);
  if (last - first < MOST_LINES) return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shown = new Set<number>();
  for (const number of marked.length === 0 ? [first] : marked)
    for (let near = number - AROUND; near <= number + AROUND; near++)
      if (near >= first && near <= last) shown.add(near);
  return [...shown].sort((a, b) => a - b);
}

function lineRow(number: number, findings: readonly Finding[], { extent, line }: MarkedText): Markup {
  const whole = line(number) ?? "";
  // A request that shares its first or last line with others begins and ends where it does.
  const from = extent !== null && number === extent.start.line ? extent.start.column - 1 : 0;
  const to = extent !== null && number === extent.end.line ? extent.end.column - 1 : whole.length;
  const stretches = findings.flatMap((finding): readonly Stretch<Tone>[] => {
    const range = tightRange(finding, { line });
    if (range === null) return [];
    const start = range.start.column - 1;
    return [{ start, end: Math.max(start + 1, range.end.column - 1), of: toneOf(finding) }];
  });
  const start = Math.min(from, ...stretches.map((stretch) => stretch.start));
  const end = Math.max(to, ...stretches.map((stretch) => Math.min(stretch.end, whole.length)));
  const indent = /^[ \t]*/.exec(whole)?.[0].length ?? 0;
  const cut = start <= indent ? 0 : start;
  const shifted = stretches.map((stretch) => ({
    ...stretch,
    start: stretch.start - cut,
    end: stretch.end - cut,
  }));
  const segments = lineSegments(whole.slice(cut, end), shifted);
  const isAtEnd = stretches.some((stretch) => stretch.start >= whole.length);
  const atEnd = isAtEnd ? html`<mark class="${worst(stretches.map(({ of }) => of))} end"> </mark>` : null;
  return html`<div class="line" data-line="${number}"><code>${segments.map(segment)}${atEnd}</code></div>\n`;
}

function segment(part: Segment<Tone>): Markup {
  if ("hidden" in part) return html`<span class="hidden">… ${part.hidden} characters …</span>`;
  return part.over.length === 0
    ? html`${part.text}`
    : html`<mark class="${worst(part.over)}">${part.text}</mark>`;
}

function worst(tones: readonly Tone[]): Tone {
  return TONES.find((tone) => tones.includes(tone)) ?? "waived";
}
