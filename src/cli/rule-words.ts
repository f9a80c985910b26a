import type { RuleWords } from "../format/rule-words.ts";
import type { Rule, StageRule } from "../index.ts";
import { neededFacts } from "./condition-words.ts";

/** What formats say about the rules of packs and of the stages that no pack holds. */
export function ruleWords(
  rules: readonly Rule[],
  stages: readonly StageRule[],
): (id: string) => RuleWords | null {
  const known = new Map<string, RuleWords>();
  for (const { id, title, why } of stages)
    known.set(id, { id, title, why, severity: "error", certainty: "documented", docs: null, needs: [] });
  for (const rule of rules) {
    const { id, title, why, severity, certainty, source } = rule;
    const docs = source[0]?.url ?? null;
    known.set(id, { id, title, why, severity, certainty, docs, needs: neededFacts(rule) });
  }
  return (id) => known.get(id) ?? null;
}
