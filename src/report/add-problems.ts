import type { Problem, RequestReport, Severity } from "../types.ts";
import { locateProblem } from "./locate.ts";
import { verdictOf } from "./verdict.ts";

/** An entry with what was found after it was made; of the whole request, so it has no range. */
export function addProblems(
  entry: RequestReport,
  problems: readonly Problem[],
  request: unknown,
  failOn: Severity,
): RequestReport {
  if (problems.length === 0) return entry;
  const findings = [...entry.findings, ...problems.map((problem) => locateProblem(problem, request, null))];
  return { ...entry, verdict: verdictOf(findings, failOn), findings };
}
