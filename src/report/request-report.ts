/** The entry of a request about which there is something to tell: its findings in order, and its verdict. */
import type { Finding, Problem, RequestReport, RuleTally, Source } from "../types.ts";
import type { Gate } from "./gate.ts";
import { type Located, locateProblem } from "./locate.ts";
import { verdictOf } from "./verdict.ts";

export function requestReport(
  source: Source,
  rules: RuleTally,
  problems: readonly Problem[],
  request: unknown,
  located: Located | null,
  { failOn, judge }: Gate,
): RequestReport {
  const found = distinct(problems.map((problem) => locateProblem(problem, request, located)).sort(byPlace));
  const judged = { source, value: request };
  const findings = judge === null ? found : found.map((finding) => judge(finding, judged));
  return { source, operation: "ImportWorkspaceImage", verdict: verdictOf(findings, failOn), rules, findings };
}

/** By offset, then rule, then pointer; by pointer first where there is no text. Code units, never a locale. */
function byPlace(a: Finding, b: Finding): number {
  if (a.range !== null && b.range !== null && a.range.start.offset !== b.range.start.offset) {
    return a.range.start.offset - b.range.start.offset;
  }
  if (a.range === null && b.range === null && a.pointer !== b.pointer) return a.pointer < b.pointer ? -1 : 1;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  if (a.pointer !== b.pointer) return a.pointer < b.pointer ? -1 : 1;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}

/** The same rule, place and words twice is one finding. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, at) => {
    const before = findings[at - 1];
    return (
      before === undefined ||
      before.rule !== finding.rule ||
      before.pointer !== finding.pointer ||
      before.message !== finding.message ||
      before.range?.start.offset !== finding.range?.start.offset
    );
  });
}
