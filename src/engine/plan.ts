/**
 * Numbers the distinct operands and leaves of a set of rules, so that what stands in ten rules is read and evaluated once.
 * The built-in pack's plan is made at build time; a user's pack is planned when it is loaded.
 */
import type { Operand } from "../facts/known.ts";
import type { ConditionNode, Leaf, OperatorName, Rule } from "../types.ts";

/** A place in a fact that leaves ask about. */
export interface PlanOperand {
  readonly fact: string;
  readonly path: string;
}

export interface PlanLeaf {
  /** Place in `Plan.operands`. */
  readonly left: number;
  readonly operator: OperatorName;
  /** A constant, or another place in `Plan.operands`. */
  readonly right: Exclude<Leaf["value"], PlanOperand> | { readonly operand: number };
}

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
  /** Only there where no configuration, waiver or baseline may take the rule's findings away. */
  readonly waivable?: false;
}

/** Rules that are skipped whatever the request says, as long as nothing of these scopes is known. */
export interface Dormant {
  readonly rules: number;
  readonly scopes: readonly string[];
}

export interface Plan {
  readonly operands: readonly PlanOperand[];
  readonly leaves: readonly PlanLeaf[];
  readonly rules: readonly PlanRule[];
  /** What was left out of `rules` for want of facts; it counts as skipped. */
  readonly dormant: Dormant;
}

const EMPTY: Plan = { operands: [], leaves: [], rules: [], dormant: { rules: 0, scopes: [] } };

/** @param base a plan to build on: its rules keep their places, its operands and leaves are shared. */
export function planRules(rules: readonly Rule[], base: Plan = EMPTY): Plan {
  const operands = numbered(base.operands);
  const leaves = numbered(base.leaves);

  function number(node: ConditionNode): PlanNode {
    if ("all" in node) return { all: node.all.map(number) };
    if ("any" in node) return { any: node.any.map(number) };
    if ("not" in node) return { not: number(node.not) };
    const { fact, path, operator, value } = node;
    const left = operands.placeOf({ fact, path });
    const right = isReference(value)
      ? { operand: operands.placeOf({ fact: value.fact, path: value.path }) }
      : value;
    return leaves.placeOf({ left, operator, right });
  }

  const planned = rules.map(
    (rule): PlanRule => ({
      id: rule.id,
      when: rule.when === undefined ? null : number(rule.when),
      must: number(rule.must),
      ifUnknown: rule.ifUnknown ?? null,
      ...(rule.waivable === false ? { waivable: false } : {}),
    }),
  );
  return {
    operands: operands.list,
    leaves: leaves.list,
    rules: [...base.rules, ...planned],
    dormant: base.dormant,
  };
}

/** A list in which equal things have one place. */
function numbered<T>(base: readonly T[]): {
  readonly list: readonly T[];
  readonly placeOf: (thing: T) => number;
} {
  const list = [...base];
  const places = new Map(list.map((thing, place) => [JSON.stringify(thing), place]));
  return {
    list,
    placeOf(thing) {
      const key = JSON.stringify(thing);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.length);
      return list.push(thing) - 1;
    },
  };
}

/** Whether a leaf compares with another fact instead of with a constant. */
export function isReference(value: Leaf["value"]): value is Extract<Leaf["value"], PlanOperand> {
  return typeof value === "object" && !Array.isArray(value);
}

/** What a leaf compares with. @param operands by place. */
export function rightOf<T>({ right }: PlanLeaf, operands: readonly T[]): T | Operand {
  return typeof right === "object" && "operand" in right ? (operands[right.operand] as T) : right;
}
