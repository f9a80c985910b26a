/** How the text format shows a finding: a block with its place, its line, what is accepted and what to do. */
import type { Finding, GivenFact, Waived } from "../index.ts";
import { codeFrame } from "./code-frame.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import { factsAbout } from "./facts-about.ts";
import { imageOf } from "./image-of.ts";
import type { Style } from "./style.ts";
import { SUBJECTS, type Subject, subjectOf } from "./subject.ts";
import { undecidedGroups } from "./undecided-groups.ts";
import { wrap } from "./wrap.ts";

/** Findings in one file, and what it takes to show them. */
export interface Shown {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** The facts that held, those about other requests' EC2 images too. */
  readonly facts: readonly GivenFact[];
  /** The request as it was read; left out for what is in no request. */
  readonly request?: unknown;
  /** A 1-based line of the file; null where there is none. */
  readonly line: (number: number) => string | null;
}

/** Shows the findings of one request, or file, after the other. */
export type ShowFindings = (shown: Shown) => string;

export function findingBlocks(style: Style, width: number): ShowFindings {
  const page: Page = { style, width, notes: new Map() };
  return (shown) => {
    const path = escapeTerminal(shown.path);
    let text = "";
    for (const subject of SUBJECTS) {
      const about = shown.findings.filter((finding) => subjectOf(finding) === subject);
      const blocks = undecidedGroups(about).map(([finding, ...others]) =>
        finding.waived === undefined
          ? block(finding, others, path, shown, page)
          : waivedBlock(finding, finding.waived, path, page),
      );
      const body = blocks.join("");
      text += body === "" ? "" : heading(subject, shown, style) + body;
    }
    return text;
  };
}

/** Above what is not about the request itself. */
function heading(subject: Subject, { request }: Shown, { bold }: Style): string {
  const image = imageOf(request);
  switch (subject) {
    case "request":
      return "";
    case "ec2Image":
      return `${bold(`About the EC2 image${image === null ? "" : ` ${escapeTerminal(image)}`}`)}\n\n`;
    case "account":
      return `${bold("About the account")}\n\n`;
    case "guest":
      return `${bold("About the inside of the image")}\n\n`;
    default:
      return subject satisfies never;
  }
}

interface Page {
  readonly style: Style;
  readonly width: number;
  readonly notes: NoteCache;
}

/** Notes as they were written before: a rule says the same of each of its findings. */
type NoteCache = Map<string, string>;
const MOST_NOTES = 1000;

/** Of what waivers waive, a line and the reason; what a baseline knows or a configuration switches off is only counted. */
function waivedBlock(finding: Finding, waived: Waived, path: string, page: Page): string {
  if (waived.by !== "waiver") return "";
  const { reason, owner, expires, from } = waived;
  const text = headline(finding, path, page.style.dim("waived"), page.style);
  return `${text}${note("reason", `${reason} (${owner}, until ${expires}; ${from})`, 4, page)}\n`;
}

function headline({ range, rule, message }: Finding, path: string, label: string, style: Style): string {
  const place = range === null ? path : `${path}:${range.start.line}:${range.start.column}`;
  return `${style.bold(place)} ${label} ${escapeTerminal(message)} ${style.dim(`[${escapeTerminal(rule)}]`)}\n`;
}

/** @param others undecided findings that are told with it. */
function block(finding: Finding, others: readonly Finding[], path: string, shown: Shown, page: Page): string {
  const { range, rule } = finding;
  const { style } = page;
  const gutter = range === null ? 4 : Math.max(4, String(range.start.line).length + 1);
  let text = headline(finding, path, severity(finding, style), style);
  text += frame(finding, shown, gutter, page);
  for (const related of finding.related) {
    const at = related.range === null ? "" : `:${related.range.start.line}:${related.range.start.column}`;
    if (related.path !== undefined)
      text += note("given", `${related.message} (${related.path}${at})`, gutter, page);
    else
      text += hanging(
        "see",
        `${at === "" ? "" : `${path}${at} `}${escapeTerminal(related.message)}`,
        gutter,
        page,
      );
  }
  for (const { fact, path: member, value, from, source } of factsAbout(shown.request, shown.facts)) {
    // What is in a file is among the related places.
    if (!finding.facts.includes(`${fact}${member}`) || source?.path !== undefined) continue;
    text += note("given", `${fact}${member.replaceAll("/", ".")}=${String(value)} (${from})`, gutter, page);
  }
  if (finding.outcome === "fail" && finding.predicts.length > 0)
    text += note("predicts", predicted(finding), gutter, page);
  for (const other of others)
    text += note("also", `${alsoWords(other, finding)} [${other.rule}]`, gutter, page);
  const expected = others.length === 0 ? finding.expected : decidesAll([finding, ...others]);
  if (expected !== null) text += note(expectedLabel(finding), expected, gutter, page);
  if (finding.fix !== null)
    text += hanging(finding.fix.safe ? "fix (safe)" : "fix", escapeTerminal(finding.fix.title), gutter, page);
  const [label, words] =
    finding.docs === null || others.length > 0
      ? ["explain", `workspaces-preflight rules explain ${others.length === 0 ? rule : "RULE"}`]
      : ["docs", finding.docs];
  return `${text}${note(label, words, gutter, page)}\n`;
}

/** What another undecided finding says: the facts that it lacks only where they are others. */
function alsoWords({ message, needs }: Finding, first: Finding): string {
  const words = message.replace(/^Undecided (?=without )/, "");
  const isSame = needs.join() === first.needs.join();
  return isSame ? words.slice(words.indexOf(": ") + 2) : words;
}

/** Most facts that are named one by one where several findings lack some. */
const MOST_NAMED = 4;

function decidesAll(findings: readonly Finding[]): string {
  const facts = new Set(findings.flatMap(({ needs }) => needs));
  return facts.size > MOST_NAMED
    ? "pass `--facts FILE` with what tells them, or `--fact NAME=VALUE` for each"
    : [...new Set(findings.flatMap(({ expected }) => expected?.split("; ") ?? []))].join("; ");
}

/** What the service would say instead, by the names that its documentation and its answers use. */
function predicted({ predicts }: Finding): string {
  return predicts.map(({ code, certainty }) => `${code} (${certainty})`).join(", ");
}

function severity({ outcome, severity }: Finding, style: Style): string {
  if (outcome === "unknown")
    return style.bold(style.cyan(severity === "error" ? "unknown" : "unknown warning"));
  return style.bold(severity === "error" ? style.red("error") : style.yellow("warning"));
}

/** The line that the finding is about, and carets under the span. */
function frame({ range }: Finding, shown: Shown, gutter: number, { style, width }: Page): string {
  if (range === null) return "";
  const { start, end } = range;
  const line = shown.line(start.line);
  // A line without anything but a bracket shows nothing, such as the first of a whole object that lacks a member.
  if (line === null || line.trim().length <= 1) return "";
  const to = end.line === start.line ? end.column - 1 : line.length;
  const { source, indent, carets } = codeFrame(line, start.column - 1, to, Math.max(20, width - gutter - 3));
  const number = String(start.line).padStart(gutter - 1);
  const mark = style.bold("^".repeat(carets));
  return `${style.dim(`${number} |`)} ${source}\n${style.dim(`${" ".repeat(gutter)}|`)} ${" ".repeat(indent)}${mark}\n`;
}

/** `= label: words`, its further lines indented to the words; nothing in the words is safe yet. */
function note(label: string, words: string, gutter: number, page: Page): string {
  const key = `${gutter} ${label} ${words}`;
  const before = page.notes.get(key);
  if (before !== undefined) return before;
  if (page.notes.size >= MOST_NOTES) page.notes.clear();
  const written = hanging(label, escapeTerminal(words), gutter, page);
  page.notes.set(key, written);
  return written;
}

function hanging(label: string, words: string, gutter: number, { style, width }: Page): string {
  const indent = " ".repeat(gutter + label.length + 4);
  const room = Math.max(20, width - indent.length);
  const lines = words.length <= room ? words : wrap(words, room).join(`\n${indent}`);
  return `${" ".repeat(gutter)}${style.dim("=")} ${style.bold(`${label}:`)} ${label === "docs" ? style.dim(lines) : lines}\n`;
}

/** What the words about the finding's end are: what would decide it, what to do about an answer, or what is accepted. */
function expectedLabel({ outcome, stage }: Finding): string {
  if (outcome === "unknown") return "decide";
  return stage === "service" ? "do" : "accepted";
}
