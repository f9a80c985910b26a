/** The entry of a request about which there is nothing to tell. */
import type { Finding, RequestReport, RuleTally, Source } from "../types.ts";

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

export function silentReport(source: Source, rules: RuleTally): RequestReport {
  return { source, operation: "ImportWorkspaceImage", verdict: "pass", rules, findings: NO_FINDINGS };
}

/** The tally where there is no request to speak of: no rule applies. @param ids with `--list-rules`, of all rules. */
export function notApplicable(rules: number, ids: readonly string[] | null): RuleTally {
  const none = { pass: 0, fail: 0, unknown: 0, notApplicable: rules, skipped: 0, off: 0, skippedScopes: [] };
  return ids === null
    ? none
    : { ...none, ids: { pass: [], fail: [], unknown: [], notApplicable: [...ids], skipped: [], off: [] } };
}
