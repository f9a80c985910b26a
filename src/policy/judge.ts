import type { Plan } from "../engine/plan.ts";
import type { Judge, JudgedRequest } from "../report/gate.ts";
import type { Finding, Waived } from "../types.ts";
import type { RuleSetting } from "./rule-settings.ts";

/** Answers why a finding has no effect on the verdict; null where it has one. */
export type Waive = (finding: Finding, request: JudgedRequest) => Waived | null;

/** Applies what the configuration says of rules, and after that the waivers. */
export function createJudge(
  settings: ReadonlyMap<string, RuleSetting>,
  waive: Waive | null,
  { rules }: Plan,
): Judge {
  const unwaivable = new Set(rules.filter((rule) => rule.waivable === false).map((rule) => rule.id));
  return (finding, request) => {
    const setting = settings.get(finding.rule);
    if (setting?.severity === "off") return { ...finding, waived: offBy(setting) };
    const set = setting === undefined ? finding : withSeverity(finding, setting.severity);
    const waived = unwaivable.has(finding.rule) ? null : (waive?.(set, request) ?? null);
    return waived === null ? set : { ...set, waived };
  };
}

function withSeverity(finding: Finding, severity: Finding["severity"]): Finding {
  return finding.severity === severity ? finding : { ...finding, severity, ownSeverity: finding.severity };
}

function offBy({ from }: RuleSetting): Waived {
  return { by: "config", reason: null, owner: null, expires: null, from };
}
