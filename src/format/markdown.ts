/** Markdown for a step summary, a comment or a wiki: the verdict first, then what was found, request by request. */
import type { Finding, Outcome } from "../index.ts";
import { codeFrame } from "./code-frame.ts";
import { escapeMarkdown, markdownCode } from "./escape-markdown.ts";
import { findingNotes, relatedNotes } from "./finding-notes.ts";
import type { Format, FormatOptions, RunTotals } from "./format.ts";
import { type FoundIn, foundInPolicy, foundInRequest } from "./found-in.ts";
import { placeOf } from "./place.ts";
import { style } from "./style.ts";
import { plural, summary } from "./summary.ts";
import { waivedWords } from "./waived-words.ts";

// What GitHub takes as the summary of a step; a comment takes 64 KiB.
const MOST_BYTES = 1 << 20;
// For the head and the notice.
const RESERVE = 4096;

const VERDICTS = { pass: "✅ passed", fail: "❌ failed", unknown: "❔ undecided" } as const;

/** Keeps what it writes until the totals are known, up to a limit; what goes beyond is counted. */
export function markdownFormat({ mostBytes, width }: FormatOptions): Format {
  let room = Math.max(0, (mostBytes ?? MOST_BYTES) - RESERVE);
  let isFull = false;
  let left = 0;
  const sections: string[] = [];
  const add = (found: FoundIn, verdict: Outcome | null): void => {
    const { findings, waived } = found;
    const told = waived.filter((finding) => finding.waived?.by === "waiver");
    if (findings.length + told.length === 0) return;
    const section = isFull ? "" : sectionOf(found, told, verdict, width);
    const bytes = Buffer.byteLength(section);
    isFull ||= bytes > room;
    if (isFull) left += findings.length;
    else {
      room -= bytes;
      sections.push(section);
    }
  };
  return {
    begin: () => "",
    request: (checked) => {
      add(foundInRequest(checked), checked.report.verdict);
      return "";
    },
    end: (totals) => {
      for (const found of foundInPolicy(totals.policy)) add(found, null);
      return `${head(totals)}${sections.join("")}${cutNotice(left)}`;
    },
  };
}

function head(totals: RunTotals): string {
  const { counts, verdict } = totals;
  const columns: readonly (readonly [string, number])[] = [
    ["requests", counts.requests],
    ["passed", counts.pass],
    ["failed", counts.fail],
    ["undecided requests", counts.unknown],
    ["errors", counts.errors],
    ["warnings", counts.warnings],
    ["undecided findings", counts.unknowns],
  ];
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |\n`;
  return [
    `## workspaces-preflight: ${VERDICTS[verdict]}\n\n`,
    row(columns.map(([title]) => title)),
    row(columns.map(() => "---:")),
    row(columns.map(([, count]) => count)),
    `\n${escapeMarkdown(summary(totals, style(false)))}\n`,
  ].join("");
}

/** @param verdict null for a file that is no request. */
function sectionOf(found: FoundIn, told: readonly Finding[], verdict: Outcome | null, width: number): string {
  const { path, index, findings } = found;
  const request = index === null ? "" : `, request ${index + 1}`;
  const title = `\n### ${markdownCode(path ?? "<stdin>")}${request}${verdict === null ? "" : `: ${VERDICTS[verdict]}`}\n`;
  return title + findings.map((finding) => findingItem(finding, found, width)).join("") + waivedItems(told);
}

/** What waivers waive, with the reason; what a baseline knows or a configuration switches off is only counted. */
function waivedItems(told: readonly Finding[]): string {
  return told
    .map(({ message, rule, waived, ...place }) => {
      const reason = waived === undefined ? "" : escapeMarkdown(waivedWords(waived));
      return `\n- waived ${escapeMarkdown(placeOf(place))} ${escapeMarkdown(message)} (${markdownCode(rule)})\n  - ${reason}\n`;
    })
    .join("");
}

function findingItem(finding: Finding, found: FoundIn, width: number): string {
  const { outcome, severity, rule, message, docs } = finding;
  const label = outcome === "unknown" ? "undecided" : severity;
  const notes = [...findingNotes(finding), ...relatedNotes(finding)].map(
    ([name, words]) => `  - ${name}: ${escapeMarkdown(words)}\n`,
  );
  return [
    `\n- **${label}** ${escapeMarkdown(placeOf(finding))} ${escapeMarkdown(message)} (${markdownCode(rule)})\n`,
    frame(finding, found, width),
    ...notes,
    ...(docs === null ? [] : [`  - [Documentation](<${docs.replace(/[<>\s]/g, encodeURIComponent)}>)\n`]),
  ].join("");
}

/** The line as a code block. No line of it is a fence: each begins with the gutter. */
function frame({ range }: Finding, { line }: FoundIn, width: number): string {
  if (range === null) return "";
  const { start, end } = range;
  const text = line(start.line);
  if (text === null || text.trim().length <= 1) return "";
  const to = end.line === start.line ? end.column - 1 : text.length;
  const number = String(start.line);
  const { source, indent, carets } = codeFrame(text, start.column - 1, to, width - number.length - 5);
  const lines = [
    `${number} | ${source}`,
    `${" ".repeat(number.length)} | ${" ".repeat(indent)}${"^".repeat(carets)}`,
  ];
  return `\n  \`\`\`\`text\n${lines.map((each) => `  ${each}\n`).join("")}  \`\`\`\`\n\n`;
}

function cutNotice(left: number): string {
  return left === 0 ? "" : `\n**${plural(left, "more finding")} not shown**, for want of room.\n`;
}
