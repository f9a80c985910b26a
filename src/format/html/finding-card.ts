import type { Finding, GivenFact } from "../../index.ts";
import { findingNotes, relatedNotes } from "../finding-notes.ts";
import { type Level, levelOf } from "../level.ts";
import { placeOf } from "../place.ts";
import { waivedWords } from "../waived-words.ts";
import { html, type Markup, sentence } from "./markup.ts";

/** How a finding is coloured. */
export type Tone = Exclude<Level, "note"> | "undecided" | "waived";

export function toneOf(finding: Finding): Tone {
  if (finding.waived !== undefined) return "waived";
  return finding.outcome === "unknown" ? "undecided" : finding.severity;
}

const LABELS: Readonly<Record<Tone, string>> = {
  error: "Error",
  warning: "Warning",
  undecided: "Undecided",
  waived: "Waived",
};

/** @param given the facts that held. */
export function findingCard(finding: Finding, given: readonly GivenFact[]): Markup {
  const { rule, message, docs, certainty, waived, outcome, severity } = finding;
  const tone = toneOf(finding);
  // What is in a file is among the related places, which are told unless it is waived.
  const rests = given.filter(
    ({ fact, path, source }) =>
      finding.facts.includes(`${fact}${path}`) && (source?.path === undefined || waived !== undefined),
  );
  const notes: (readonly [string, string])[] = [
    ...rests.map(({ fact, path, value, from }): readonly [string, string] => [
      "Given",
      `\`${fact}${path.replaceAll("/", ".")}=${String(value)}\` (${from})`,
    ]),
    ...(waived === undefined
      ? [...findingNotes(finding), ...relatedNotes(finding)]
      : [["Why", waivedWords(waived)] as const]),
  ];
  // The label says the first word.
  const words = message.replace(/^Undecided (?=without )/, "");
  const label = outcome === "unknown" && severity === "warning" ? "Undecided warning" : LABELS[tone];
  return html`<div class="finding ${tone}" data-rule="${rule}" data-place="${placeOf(finding)}" data-level="${levelOf(finding)}">
<p class="message"><strong class="label">${label}</strong> ${sentence(words)}</p>
${notes.length === 0 ? null : html`<dl>${notes.map(([name, words]) => html`<div><dt>${name}</dt><dd>${sentence(words)}</dd></div>`)}</dl>`}
<p class="meta"><code>${rule}</code> <span>${placeOf(finding)}</span> <span>${certainty}</span>${docs === null ? null : html` <a href="${docs}" rel="noopener noreferrer">Documentation</a>`}</p>
</div>
`;
}
