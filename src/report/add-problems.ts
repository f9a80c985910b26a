import type { Problem, Range, RequestReport, Severity } from "../types.ts";
import { locateProblem } from "./locate.ts";
import { verdictOf } from "./verdict.ts";

/** A request whose entry is made. */
interface Entered {
  readonly report: RequestReport;
  readonly value: unknown;
  readonly extent: (pointer: string) => Range | null;
}

/** An entry with what was found after it was made; what is about the whole request has no range. */
export function addProblems(
  { report, value, extent }: Entered,
  problems: readonly Problem[],
  failOn: Severity,
): RequestReport {
  if (problems.length === 0) return report;
  const found = problems.map((problem) => ({
    ...locateProblem(problem, value, null),
    range: problem.pointer === "" ? null : extent(problem.pointer),
  }));
  const findings = [...report.findings, ...found];
  return { ...report, verdict: verdictOf(findings, failOn), findings };
}
