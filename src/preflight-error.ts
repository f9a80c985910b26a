import type { Report } from "./types.ts";

/** A request that the check does not let pass; nothing was signed or sent. */
export class PreflightError extends Error {
  override readonly name = "PreflightError";
  readonly report: Report;

  constructor(report: Report) {
    super(sentence(report));
    this.report = report;
  }

  /** By name: each entry point of the package holds a copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === "PreflightError";
  }
}

/** The first few findings that count, each on a line. */
function sentence({ verdict, requests }: Report): string {
  const findings = requests.flatMap((request) => request.findings);
  const grave = findings.filter(({ outcome, severity }) => outcome === "unknown" || severity === "error");
  const lines = (grave.length === 0 ? findings : grave).slice(0, MOST_LINES);
  const what = verdict === "unknown" ? "cannot be decided" : "would fail";
  return [
    `the import ${what}:`,
    ...lines.map(
      ({ pointer, message, rule }) => `  ${pointer === "" ? "" : `${pointer}: `}${message} [${rule}]`,
    ),
  ].join("\n");
}

const MOST_LINES = 5;
