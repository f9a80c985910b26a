import type { CheckedRequest, Finding, GivenFact } from "../index.ts";
import { codeFrame } from "./code-frame.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import type { Format, FormatOptions } from "./format.ts";
import { type Style, style as styleFor } from "./style.ts";
import { summary } from "./summary.ts";
import { wrap } from "./wrap.ts";

/** For people: one block per finding, one summary line. */
export function textFormat({ colour, width }: FormatOptions): Format {
  const style = styleFor(colour);
  let given: readonly GivenFact[] = [];
  return {
    begin: ({ facts }) => {
      given = facts;
      return "";
    },
    request: (checked) => {
      const { findings, source } = checked.report;
      if (findings.length === 0) return "";
      const path = escapeTerminal(source.path ?? "<stdin>");
      let text = "";
      for (const finding of findings) text += block(finding, path, checked, { style, width, given });
      return text;
    },
    end: (totals) => `${summary(totals, style)}\n`,
  };
}

interface Page {
  readonly style: Style;
  readonly width: number;
  readonly given: readonly GivenFact[];
}

function block(finding: Finding, path: string, checked: CheckedRequest, page: Page): string {
  const { range, rule } = finding;
  const { style } = page;
  const place = range === null ? path : `${path}:${range.start.line}:${range.start.column}`;
  const gutter = range === null ? 4 : Math.max(4, String(range.start.line).length + 1);
  let text = `${style.bold(place)} ${severity(finding, style)} ${escapeTerminal(finding.message)} ${style.dim(`[${escapeTerminal(rule)}]`)}\n`;
  text += frame(finding, checked, gutter, page);
  const note = (label: string, words: string): string => hanging(label, escapeTerminal(words), gutter, page);
  for (const related of finding.related) {
    const at =
      related.range === null ? "" : `${path}:${related.range.start.line}:${related.range.start.column} `;
    text += hanging("see", `${at}${escapeTerminal(related.message)}`, gutter, page);
  }
  for (const { fact, path: member, value, from } of page.given) {
    if (!finding.facts.includes(`${fact}${member}`)) continue;
    text += note("given", `${fact}${member.replaceAll("/", ".")}=${String(value)} (${from})`);
  }
  if (finding.expected !== null)
    text += note(finding.outcome === "unknown" ? "decide" : "accepted", finding.expected);
  if (finding.fix !== null) text += note(finding.fix.safe ? "fix (safe)" : "fix", finding.fix.title);
  text +=
    finding.docs === null
      ? note("explain", `workspaces-preflight rules explain ${rule}`)
      : note("docs", finding.docs);
  return `${text}\n`;
}

function severity({ outcome, severity }: Finding, style: Style): string {
  if (outcome === "unknown")
    return style.bold(style.cyan(severity === "error" ? "unknown" : "unknown warning"));
  return style.bold(severity === "error" ? style.red("error") : style.yellow("warning"));
}

/** The line that the finding is about, and carets under the span. */
function frame(
  { range, absent }: Finding,
  checked: CheckedRequest,
  gutter: number,
  { style, width }: Page,
): string {
  if (range === null) return "";
  const { start, end } = range;
  const line = checked.line(start.line);
  // Where something is missing from a whole object, its first brace shows nothing.
  if (line === null || line.trim() === "" || (absent && start.line !== end.line)) return "";
  const to = end.line === start.line ? end.column - 1 : line.length;
  const { source, indent, carets } = codeFrame(line, start.column - 1, to, Math.max(20, width - gutter - 3));
  const number = String(start.line).padStart(gutter - 1);
  const mark = style.bold("^".repeat(carets));
  return `${style.dim(`${number} |`)} ${source}\n${style.dim(`${" ".repeat(gutter)}|`)} ${" ".repeat(indent)}${mark}\n`;
}

/** `= label: words`, its further lines indented to the words. */
function hanging(label: string, words: string, gutter: number, { style, width }: Page): string {
  const indent = " ".repeat(gutter + label.length + 4);
  const room = Math.max(20, width - indent.length);
  const lines = words.length <= room ? words : wrap(words, room).join(`\n${indent}`);
  return `${" ".repeat(gutter)}${style.dim("=")} ${style.bold(`${label}:`)} ${lines}\n`;
}
