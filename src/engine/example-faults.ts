import { joinFacts } from "../facts/given-facts.ts";
import { isDay } from "../is-day.ts";
import { quote } from "../quote.ts";
import { type Facts, type Rule, UsageError } from "../types.ts";
import { ruleLeaves } from "./condition-leaves.ts";
import { isReference } from "./plan.ts";
import type { Fault } from "./schema-fault.ts";

/** What is wrong with the examples of a rule, which are its tests. */
export function exampleFaults(rule: Rule): readonly Fault[] {
  const open = ruleLeaves(rule).some(
    ({ leaf }) => isOpen(leaf.fact) || (isReference(leaf.value) && isOpen(leaf.value.fact)),
  );
  const has = (...outcomes: readonly string[]): boolean =>
    rule.examples.some(({ outcome }) => outcomes.includes(outcome));
  const missing = (what: string): Fault => ({
    pointer: "/examples",
    message: `a rule needs an example that ${what}`,
  });
  return [
    ...(has("pass") ? [] : [missing("passes")]),
    ...(has("fail") ? [] : [missing("fails")]),
    ...(!open || has("unknown", "skipped")
      ? []
      : [missing("stays unknown (or is skipped) without the facts it asks about")]),
    ...inputFaults(rule),
  ];
}

function inputFaults({ examples }: Rule): readonly Fault[] {
  return examples.flatMap(({ facts, asOf }, at) => {
    const fault = facts === undefined ? null : factsFault(facts);
    return [
      ...(fault === null ? [] : [{ pointer: `/examples/${at}/facts`, message: fault }]),
      ...(asOf === undefined || isDay(asOf)
        ? []
        : [{ pointer: `/examples/${at}/asOf`, message: `${quote(asOf)} is no day of the calendar` }]),
    ];
  });
}

function factsFault(facts: Facts): string | null {
  try {
    joinFacts([{ from: "the example's facts", facts }]);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

function isOpen(fact: string): boolean {
  return fact !== "request" && fact !== "derived" && fact !== "today";
}
