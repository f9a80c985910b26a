/** GitLab's Code Quality report: a JSON array of entries, shown in the merge request. */
import type { Finding } from "../index.ts";
import { escapeJson } from "./escape-json.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import { findingNotes } from "./finding-notes.ts";
import type { Format, FormatOptions } from "./format.ts";
import { type FoundIn, foundInPolicy, foundInRequest } from "./found-in.ts";
import { type Level, levelOf } from "./level.ts";
import { countOccurrences } from "./occurrence.ts";
import { plural } from "./summary.ts";

// GitLab compares two of these reports in memory.
const MOST = 25_000;

const SEVERITY: Readonly<Record<Level, string>> = { error: "major", warning: "minor", note: "info" };

export function gitlabFormat({ fromRoot }: FormatOptions): Format {
  const nth = countOccurrences();
  let written = 0;
  let left = 0;
  let lastPath = "";
  const write = (entry: unknown): string =>
    `${written++ === 0 ? "" : ","}\n${escapeJson(JSON.stringify(entry))}`;
  const add = ({ path: given, findings }: FoundIn): string => {
    const path = withoutDot(fromRoot(given ?? "stdin"));
    let text = "";
    for (const finding of findings) {
      lastPath = path;
      if (written < MOST) text += write(entryOf(finding, path, nth(path, finding)));
      else left++;
    }
    return text;
  };
  return {
    begin: () => "[",
    request: (checked) => add(foundInRequest(checked)),
    end: ({ policy }) => {
      const text = foundInPolicy(policy).map(add).join("");
      return `${text}${left === 0 ? "" : write(cutNotice(left, lastPath))}\n]\n`;
    },
  };
}

/** Entries of one fingerprint collapse into one, so that it names the file and counts what is equal in it. */
function entryOf(finding: Finding, path: string, nth: number): unknown {
  const { rule, message, range, fingerprint } = finding;
  const notes = findingNotes(finding).map(([label, words]) => `${label}: ${words}.`);
  return {
    description: [`${message}.`, ...notes].map(escapeTerminal).join(" "),
    check_name: rule,
    fingerprint: `${fingerprint}-${nth}-${path}`,
    severity: SEVERITY[levelOf(finding)],
    categories: ["Bug Risk"],
    location: { path, lines: { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 } },
  };
}

function cutNotice(left: number, path: string): unknown {
  return {
    description: `${plural(left, "more finding")} ${left === 1 ? "is" : "are"} left out of this report, which holds ${MOST}.`,
    check_name: "workspaces-preflight/cut",
    fingerprint: "workspaces-preflight-cut",
    severity: "info",
    location: { path, lines: { begin: 1 } },
  };
}

function withoutDot(path: string): string {
  return path.startsWith("./") ? path.slice(2) : path;
}
