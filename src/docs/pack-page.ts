import type { Rule } from "../types.ts";
import { examplesSection, groupSections, ruleTable } from "./rule-sections.ts";

/** A page about the rules of a pack, in Markdown: a table, and every rule by group. */
export function packPage(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const errors = rules.filter(({ severity }) => severity === "error").length;
  const count = `${rules.length} ${rules.length === 1 ? "rule" : "rules"}: ${errors} with the severity error, ${rules.length - errors} with warning.`;
  return `${["# Rules", count, ruleTable(sorted), examplesSection(), ...groupSections(sorted)].join("\n\n")}\n`;
}
