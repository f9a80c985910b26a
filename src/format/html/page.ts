import { pageStyle, pageStyleHash } from "../../generated/page-style.ts";
import type { Outcome, ReportHead } from "../../index.ts";
import type { RunTotals } from "../format.ts";
import type { FoundIn } from "../found-in.ts";
import { style } from "../style.ts";
import { plural, summary } from "../summary.ts";
import { findingCard } from "./finding-card.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { type RequestSection, VERDICTS } from "./request-section.ts";

const ORDER = ["fail", "unknown", "pass"] as const;

/** The whole file. @param policy files that had a say and are wrong themselves. */
export function page(
  head: ReportHead | null,
  sections: readonly RequestSection[],
  policy: readonly FoundIn[],
  totals: RunTotals,
): Markup {
  const { counts, verdict } = totals;
  const left = counts.requests - sections.length;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${headline(totals)} · workspaces-preflight</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body class="${verdict}">
<a class="skip" href="#requests">Skip to the requests</a>
<header>
<p class="about">ImportWorkspaceImage, checked before the call</p>
<h1>${headline(totals)}</h1>
<p class="summary">${summary(totals, style(false))}</p>
<dl class="numbers">${numbers(totals)}</dl>
</header>
${filters(totals)}
<main id="requests">
${sections.length > 1 ? html`<nav aria-label="Requests"><h2>Overview</h2>\n<ol>${sections.map(({ overview }) => overview)}</ol></nav>\n` : null}
${ORDER.map((outcome) => group(outcome, sections))}
${left > 0 ? html`<p class="left">${plural(left, "request")} ${left === 1 ? "is" : "are"} not shown: they are counted above, and the JSON report has all of them. With --quiet, passing requests are left out of every format.</p>\n` : null}
<p class="nothing">All requests are hidden by the choice above.</p>
${policy.map(policySection)}
</main>
${footer(head, totals)}
</body>
</html>
`;
}

function headline({ counts, verdict }: RunTotals): string {
  const { requests, fail, unknown } = counts;
  if (requests === 0) return "No request found";
  if (verdict === "pass") return requests === 1 ? "The request passed" : `All ${requests} requests passed`;
  const word = verdict === "fail" ? "failed" : "undecided";
  const number = verdict === "fail" ? fail : unknown;
  if (requests === 1) return verdict === "fail" ? "The request failed" : "The request is undecided";
  return verdict === "fail"
    ? `${number} of ${requests} requests ${word}`
    : `${number} of ${requests} requests are ${word}`;
}

function numbers({ counts }: RunTotals): readonly Markup[] {
  const all: readonly (readonly [string, number, string])[] = [
    ["Failed", counts.fail, "fail"],
    ["Undecided requests", counts.unknown, "unknown"],
    ["Passed", counts.pass, "pass"],
    ["Errors", counts.errors, "error"],
    ["Warnings", counts.warnings, "warning"],
    ["Undecided findings", counts.unknowns, "undecided"],
    ["Waived", counts.waived, "waived"],
  ];
  return all
    .filter(([title, count]) => count > 0 || title === "Failed" || title === "Passed")
    .map(
      ([title, count, kind]) =>
        html`<div class="${kind}${count === 0 ? " none" : ""}"><dt>${title}</dt><dd>${count}</dd></div>`,
    );
}

/** Boxes to tick; what they hide, the style says. */
function filters({ counts }: RunTotals): Markup {
  const requests: readonly (readonly [string, number, string])[] = [
    ["fail", counts.fail, "Failed"],
    ["unknown", counts.unknown, "Undecided"],
    ["pass", counts.pass, "Passed"],
  ];
  const findings: readonly (readonly [string, number, string])[] = [
    ["error", counts.errors, "Errors"],
    ["warning", counts.warnings, "Warnings"],
    ["undecided", counts.unknowns, "Undecided"],
    ["waived", counts.waived, "Waived"],
  ];
  const choice = (legend: string, all: typeof requests): Markup => {
    const present = all.filter(([, count]) => count > 0);
    if (present.length < 2) return NOTHING;
    return html`<fieldset><legend>${legend}</legend>${present.map(([kind, count, title]) => html`<label class="${kind}"><input type="checkbox" id="show-${legend.toLowerCase()}-${kind}" checked> ${title} <span class="count">${count}</span></label>`)}</fieldset>`;
  };
  const all = html`${choice("Requests", requests)}${choice("Findings", findings)}`;
  return all.markup === ""
    ? NOTHING
    : html`<section class="filters" aria-label="What is shown">${all}</section>`;
}

function group(outcome: Outcome, sections: readonly RequestSection[]): Markup {
  const of = sections.filter(({ verdict }) => verdict === outcome);
  if (of.length === 0) return NOTHING;
  return html`<section class="group ${outcome}"><h2>${VERDICTS[outcome]} <span class="count">${of.length}</span></h2>
${of.map(({ section }) => section)}</section>
`;
}

function policySection({ path, findings, waived }: FoundIn): Markup {
  return html`<article class="request policy" data-path="${path ?? ""}"><h3><span class="path">${path ?? ""}</span></h3>
${[...findings, ...waived].map((finding) => findingCard(finding, []))}</article>
`;
}

/** What the verdict rests on. */
function footer(head: ReportHead | null, { policy }: RunTotals): Markup {
  if (head === null) return NOTHING;
  const { tool, model, pack, asOf, facts } = head;
  const row = (title: string, words: readonly (Markup | string)[]): Markup =>
    html`<div><dt>${title}</dt><dd>${words.map((word) => html`<p>${word}</p>`)}</dd></div>\n`;
  const given = facts.map(
    ({ fact, path, value, from, image }) =>
      html`<code>${fact}${path.replaceAll("/", ".")}=${String(value)}</code> ${image === undefined ? null : `of ${image} `}from ${from}`,
  );
  const files = policy.map(
    ({ report }) =>
      html`${report.kind} <span class="path">${report.path}</span>, ${plural(report.waived, "finding")} taken away, sha256 <code>${report.sha256.slice(0, 12)}</code>`,
  );
  return html`<footer><h2>What this rests on</h2>
<dl>
${row("As of", [asOf])}${row("Facts given", given.length === 0 ? ["none: what depends on them is undecided or skipped"] : given)}${files.length === 0 ? null : row("Files that had a say", files)}${row("Rules", [html`${plural(pack.rules, "rule")}, sha256 <code>${pack.sha256.slice(0, 12)}</code>`])}${row("API model", [html`${model.service} ${model.apiVersion}, sha256 <code>${model.sha256.slice(0, 12)}</code>`])}${row("Written by", [`${tool.name} ${tool.version}`])}</dl>
</footer>
`;
}
