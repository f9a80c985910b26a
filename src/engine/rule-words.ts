/** What telling a rule's findings takes, made ready with its first finding. */
import type { PatchOperation, ToldRule } from "../types.ts";
import { ruleLeaves } from "./condition-leaves.ts";
import { isReference } from "./plan.ts";
import { type ReadRequest, requestReader } from "./request-reader.ts";
import { type TextTemplate, textTemplate, type ValueTemplate, valueTemplate } from "./template.ts";

export interface RuleWords {
  readonly title: TextTemplate;
  readonly message: TextTemplate;
  readonly expected: TextTemplate | null;
  readonly fix: FixWords | null;
  /** Reads the list whose items the rule points at; null when it points at one member. */
  readonly list: ReadRequest | null;
  /** The facts that its conditions ask about, each once, in the order of `name`. */
  readonly asks: readonly AskedFact[];
}

export interface FixWords {
  readonly title: TextTemplate;
  readonly safe: boolean;
  readonly patch: readonly {
    readonly op: PatchOperation["op"];
    readonly path: ValueTemplate;
    /** Null for an operation without a value. */
    readonly value: ValueTemplate | null;
  }[];
}

export interface AskedFact {
  readonly fact: string;
  readonly path: string;
  /** `fact/path`. */
  readonly name: string;
}

const known = new WeakMap<ToldRule, RuleWords>();

export function ruleWords(rule: ToldRule): RuleWords {
  let words = known.get(rule);
  if (words === undefined) {
    words = {
      title: textTemplate(rule.title),
      message: textTemplate(rule.message),
      expected: rule.expected === undefined ? null : textTemplate(rule.expected),
      fix: rule.fix === undefined ? null : fixWords(rule.fix),
      list: typeof rule.at === "string" ? null : requestReader(rule.at.fact, rule.at.path),
      asks: askedFacts(rule),
    };
    known.set(rule, words);
  }
  return words;
}

function fixWords({ title, safe, patch }: NonNullable<ToldRule["fix"]>): FixWords {
  return {
    title: textTemplate(title),
    safe,
    patch: patch.map((operation) => ({
      op: operation.op,
      path: valueTemplate(operation.path),
      value: Object.hasOwn(operation, "value") ? valueTemplate(operation.value) : null,
    })),
  };
}

function askedFacts(rule: ToldRule): readonly AskedFact[] {
  const asked = new Map<string, AskedFact>();
  for (const { leaf } of ruleLeaves(rule)) {
    for (const { fact, path } of isReference(leaf.value) ? [leaf, leaf.value] : [leaf]) {
      asked.set(fact + path, { fact, path, name: fact + path });
    }
  }
  return [...asked.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
