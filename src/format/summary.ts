import { escapeTerminal } from "./escape-terminal.ts";
import type { RunTotals } from "./format.ts";
import type { Style } from "./style.ts";

/** The last line of the text output: every count that is not zero, and why rules were skipped. */
export function summary({ counts, verdict, skipped, ignored }: RunTotals, style: Style): string {
  const fixed = fixes(counts);
  const parts = [fixed + requests(counts)];
  const findings = [
    count(counts.errors, "error", style.red),
    count(counts.warnings, "warning", style.yellow),
    counts.unknowns > 0 ? style.cyan(`${number(counts.unknowns)} undecided`) : "",
  ].filter((part) => part !== "");
  if (counts.waived > 0) findings.push(`${number(counts.waived)} waived`);
  if (findings.length > 0) parts.push(findings.join(", "));
  if (skipped.most > 0) {
    const upTo = skipped.least < skipped.most ? "up to " : "";
    parts.push(
      `${upTo}${plural(skipped.most, "rule")} skipped (for want of facts: ${skipped.scopes.join(", ")})`,
    );
  }
  if (counts.ignored > 0)
    parts.push(
      `${plural(counts.ignored, "file")} ignored, without a member of a request: ${named(ignored, counts.ignored)}`,
    );
  return `${verdict === "pass" ? style.green(parts[0] ?? "") : style.bold(parts[0] ?? "")}${parts
    .slice(1)
    .map((part) => ` · ${part}`)
    .join("")}`;
}

/** What became of the fixes, where some were asked for. */
function fixes({ fixed, unfixed = 0 }: RunTotals["counts"]): string {
  const left = unfixed === 0 ? "" : `${plural(unfixed, "fix", "fixes")} left (known or waived)`;
  return [fixed === undefined ? "" : `${number(fixed)} fixed`, left]
    .filter((part) => part !== "")
    .map((part) => `${part} · `)
    .join("");
}

/** The first few names. */
function named(paths: readonly string[], count: number): string {
  const more = count - paths.length;
  return paths.map(escapeTerminal).join(", ") + (more > 0 ? ` and ${number(more)} more` : "");
}

function requests(counts: RunTotals["counts"]): string {
  if (counts.requests === 0) return "no request found";
  if (counts.pass === counts.requests)
    return counts.requests === 1 ? "1 request passed" : `all ${number(counts.requests)} requests passed`;
  const verdicts = [
    counts.pass > 0 ? `${number(counts.pass)} passed` : "",
    counts.fail > 0 ? `${number(counts.fail)} failed` : "",
    counts.unknown > 0 ? `${number(counts.unknown)} unknown` : "",
  ].filter((part) => part !== "");
  return `${plural(counts.requests, "request")}: ${verdicts.join(", ")}`;
}

function count(value: number, noun: string, mark: (text: string) => string): string {
  return value === 0 ? "" : mark(plural(value, noun));
}

/** `1 file`, `2,000 files`. */
export function plural(value: number, noun: string, nouns = `${noun}s`): string {
  return `${number(value)} ${value === 1 ? noun : nouns}`;
}

/** With commas, whatever the locale. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
