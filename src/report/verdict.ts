import type { Finding, Outcome, Severity } from "../types.ts";

/**
 * A warning counts only when it is asked to, and what is waived never; an undecided rule counts like the failure that
 * it may be.
 */
export function verdictOf(findings: readonly Finding[], failOn: Severity): Outcome {
  let verdict: Outcome = "pass";
  for (const finding of findings) {
    if (finding.waived !== undefined || (finding.severity !== "error" && failOn === "error")) continue;
    if (finding.outcome === "fail") return "fail";
    verdict = "unknown";
  }
  return verdict;
}
