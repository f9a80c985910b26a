/**
 * Numbers the distinct leaves of a set of rules, so that a leaf that stands in ten rules is evaluated once. The
 * built-in pack's plan is made at build time; a user's pack is planned when it is loaded.
 */
import type { ConditionNode, Leaf, Rule } from "../types.ts";

/** A condition whose leaves are places in `Plan.leaves`. */
export type PlanNode =
  | number
  | { readonly all: readonly PlanNode[] }
  | { readonly any: readonly PlanNode[] }
  | { readonly not: PlanNode };

/** What deciding a rule takes; its words (message, why, sources, examples) stay with the rule. */
export interface PlanRule {
  readonly id: string;
  readonly when: PlanNode | null;
  readonly must: PlanNode;
  readonly ifUnknown: "unknown" | "skip" | null;
}

export interface Plan {
  readonly leaves: readonly Leaf[];
  readonly rules: readonly PlanRule[];
}

/** @param base a plan to build on: its rules keep their places, its leaves are shared. */
export function planRules(rules: readonly Rule[], base: Plan = { leaves: [], rules: [] }): Plan {
  const leaves = [...base.leaves];
  const places = new Map(leaves.map((leaf, place) => [leafKey(leaf), place]));

  function number(node: ConditionNode): PlanNode {
    if ("all" in node) return { all: node.all.map(number) };
    if ("any" in node) return { any: node.any.map(number) };
    if ("not" in node) return { not: number(node.not) };
    const key = leafKey(node);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, leaves.length);
    return leaves.push(node) - 1;
  }

  const planned = rules.map(
    (rule): PlanRule => ({
      id: rule.id,
      when: rule.when === undefined ? null : number(rule.when),
      must: number(rule.must),
      ifUnknown: rule.ifUnknown ?? null,
    }),
  );
  return { leaves, rules: [...base.rules, ...planned] };
}

function leafKey({ fact, path, operator, value }: Leaf): string {
  return JSON.stringify([
    fact,
    path,
    operator,
    isReference(value) ? { fact: value.fact, path: value.path } : value,
  ]);
}

/** Whether a leaf compares with another fact instead of with a constant. */
export function isReference(value: Leaf["value"]): value is Extract<Leaf["value"], { fact: unknown }> {
  return typeof value === "object" && !Array.isArray(value);
}
