import type { CheckedRequest, Finding, GivenFact, Outcome } from "../../index.ts";
import { factsAbout } from "../facts-about.ts";
import type { FormatOptions } from "../format.ts";
import { plural } from "../summary.ts";
import { documentLines } from "./document-lines.ts";
import { html, type Markup } from "./markup.ts";
import { ruleLists } from "./rule-lists.ts";

export const VERDICTS: Readonly<Record<Outcome, string>> = {
  fail: "Failed",
  unknown: "Undecided",
  pass: "Passed",
};

/** One request: its verdict, its text with the findings in place, and what became of the rules. */
export interface RequestSection {
  readonly verdict: Outcome;
  /** The line in the overview. */
  readonly overview: Markup;
  readonly section: Markup;
}

/** @param number of the request in the run, from 1: its anchor. */
export function requestSection(
  checked: CheckedRequest,
  number: number,
  given: readonly GivenFact[],
  { rule }: Pick<FormatOptions, "rule">,
): RequestSection {
  const { source, verdict, findings, rules } = checked.report;
  const facts = factsAbout(checked.value, checked.report.facts ?? given);
  const path = source.path ?? "standard input";
  const index = source.index === null ? null : html` <span class="index">request ${source.index + 1}</span>`;
  const badge = html`<span class="badge ${verdict}">${VERDICTS[verdict]}</span>`;
  const counts = html`<span class="counts">${findingCounts(findings)}</span>`;
  const text = documentLines({ findings, extent: checked.extent(), line: checked.line, given: facts });
  // What has nothing to tell is there for those who look.
  const shown =
    findings.length === 0 ? html`<details><summary>The request</summary>\n${text}</details>\n` : text;
  return {
    verdict,
    overview: html`<li class="${verdict}"><a href="#request-${number}">${badge} <span class="path">${path}</span>${index}</a> ${counts}</li>\n`,
    section: html`<article class="request ${verdict}" id="request-${number}" data-path="${source.path ?? ""}">
<h3>${badge} <span class="path">${path}</span>${index}</h3>
<p class="tally">${findingCounts(findings)}</p>
${shown}${ruleLists(rules, facts, rule)}</article>
`,
  };
}

/** `2 errors, 1 warning`. */
export function findingCounts(all: readonly Finding[]): string {
  const findings = all.filter(({ waived }) => waived === undefined);
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const errors = failed.filter(({ severity }) => severity === "error").length;
  const waived = all.length - findings.length;
  const undecided = findings.length - failed.length;
  const counts = [
    errors === 0 ? "" : plural(errors, "error"),
    failed.length === errors ? "" : plural(failed.length - errors, "warning"),
    undecided === 0 ? "" : `${undecided} undecided`,
    waived === 0 ? "" : `${waived} waived`,
  ].filter((part) => part !== "");
  return counts.length === 0 ? "nothing found" : counts.join(", ");
}
