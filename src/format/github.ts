/**
 * The log of a GitHub Actions step: the text, and workflow commands that annotate the changed lines. GitHub shows ten
 * annotations of a kind and drops the others without a word: the log has them all, and a notice says how many it shows.
 */
import type { Finding } from "../index.ts";
import { commandMessage, commandProperty } from "./escape-command.ts";
import { findingNotes } from "./finding-notes.ts";
import type { Format, FormatOptions } from "./format.ts";
import { type FoundIn, foundInPolicy, foundInRequest } from "./found-in.ts";
import { type Level, levelOf } from "./level.ts";
import { plural } from "./summary.ts";
import { textFormat } from "./text.ts";
import { tightRange } from "./tight-range.ts";

const MOST = 10;
const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };
const LEVELS = ["error", "warning", "note"] as const;

export function githubFormat(options: FormatOptions): Format {
  const text = textFormat({ ...options, gutter: true });
  const shown: Record<Level, string[]> = { error: [], warning: [], note: [] };
  const left: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  const add = (found: FoundIn): void => {
    for (const finding of found.findings) {
      const level = levelOf(finding);
      // The notice about what is not shown is one of the ten.
      if (shown[level].length < (level === "note" ? MOST - 1 : MOST))
        shown[level].push(annotation(finding, level, found, options));
      else left[level]++;
    }
  };
  return {
    begin: text.begin,
    request: (checked) => {
      add(foundInRequest(checked));
      return text.request(checked);
    },
    end: (totals) => {
      foundInPolicy(totals.policy).forEach(add);
      return `${text.end(totals)}${LEVELS.flatMap((level) => shown[level]).join("")}${notice(left)}`;
    },
  };
}

function annotation(finding: Finding, level: Level, found: FoundIn, { fromRoot }: FormatOptions): string {
  const { path } = found;
  const range = tightRange(finding, found);
  const properties: (readonly [string, string | number])[] = [];
  if (path !== null) properties.push(["file", commandProperty(fromRoot(path))]);
  if (range !== null) {
    const { start, end } = range;
    properties.push(["line", start.line], ["endLine", end.line]);
    properties.push(["col", start.column], ["endColumn", end.column]);
  }
  properties.push(["title", commandProperty(finding.rule)]);
  const notes = findingNotes(finding).map(([label, words]) => `${label}: ${words}`);
  return `::${COMMANDS[level]} ${properties.map(([name, value]) => `${name}=${value}`).join(",")}::${commandMessage([finding.message, ...notes])}\n`;
}

function notice(left: Readonly<Record<Level, number>>): string {
  const counts = LEVELS.filter((level) => left[level] > 0).map((level) => plural(left[level], level));
  if (counts.length === 0) return "";
  const message = `Without annotation, because GitHub shows ten of a kind: ${counts.join(", ")}. The log of this step has them all.`;
  return `::notice title=workspaces-preflight::${commandMessage([message])}\n`;
}
