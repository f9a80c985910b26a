/** From a rule that failed or stayed unknown to what the user is told, one problem per place. */
import { resolvePointer } from "../document/pointer.ts";
import { ABSENT, type Item, type Operand, REFUSED, type RequestView, UNKNOWN } from "../facts/known.ts";
import { echo, quote } from "../quote.ts";
import type { Fix, PatchOperation, Problem, Rule } from "../types.ts";
import { ruleLeaves } from "./condition-leaves.ts";
import type { Decision } from "./decision.ts";
import { isReference } from "./plan.ts";
import { requestReader } from "./request-reader.ts";
import { fillTemplate, fillValue } from "./template.ts";
import type { World } from "./world.ts";

export interface RuleProblemContext {
  /** The rule at a place of the plan; the words of the built-in pack are loaded with the first one asked for. */
  readonly ruleAt: (place: number) => Rule;
  /** What a user can pass to make a fact known, for example `--fact windows.version=10, 11 or server`. */
  readonly howToState: (fact: string) => string;
  readonly world: World;
}

export function ruleProblems(
  decision: Decision,
  view: RequestView,
  context: RuleProblemContext,
): readonly Problem[] {
  return [
    ...decision.failed.flatMap((place) => {
      const rule = context.ruleAt(place);
      return places(rule, view).map((item) => failed(rule, item, view, context));
    }),
    ...decision.undecided.flatMap(({ rule: place, needs }) => {
      const rule = context.ruleAt(place);
      return places(rule, view).map((item) => undecided(rule, item, needs, view, context));
    }),
  ];
}

/** Where a finding points: the items of a derived list, or one member, which may be absent. */
interface FindingPlace {
  readonly pointer: string;
  readonly absent: boolean;
  readonly value: unknown;
  readonly suggestion: string | undefined;
}

function places(rule: Rule, view: RequestView): readonly FindingPlace[] {
  if (typeof rule.at === "string") return [placeOf(rule.at, view)];
  const list = requestReader(rule.at.fact, rule.at.path)(view);
  const items = typeof list === "object" && "items" in list ? list.items : [];
  return items.length === 0 ? [placeOf("", view)] : items.map(placeOfItem);
}

function placeOf(pointer: string, view: RequestView): FindingPlace {
  const place = resolvePointer(view, pointer);
  return {
    pointer,
    absent: !place.found,
    value: place.found ? place.value : undefined,
    suggestion: undefined,
  };
}

function placeOfItem({ pointer, value, suggestion }: Item): FindingPlace {
  return { pointer, absent: false, value, suggestion };
}

function failed(rule: Rule, place: FindingPlace, view: RequestView, context: RuleProblemContext): Problem {
  const value = placeholderValue(place, view, context.world);
  const words = (template: string): string => fillTemplate(template, (name) => spoken(value(name)));
  return {
    ...problemOf(rule, place),
    outcome: "fail",
    message: words(rule.message),
    expected: rule.expected === undefined ? null : words(rule.expected),
    facts: restsOn(rule, context.world),
    needs: [],
    fix: rule.fix === undefined ? null : fixOf(rule.fix, words, value),
  };
}

function undecided(
  rule: Rule,
  place: FindingPlace,
  needs: readonly string[],
  view: RequestView,
  context: RuleProblemContext,
): Problem {
  const value = placeholderValue(place, view, context.world);
  const facts = needs.map((need) => `\`${need.replaceAll("/", ".")}\``).join(" and ");
  return {
    ...problemOf(rule, place),
    outcome: "unknown",
    message: `Undecided without ${facts}: ${fillTemplate(rule.title, (name) => spoken(value(name)))}`,
    expected: needs.map(context.howToState).join("; "),
    facts: restsOn(rule, context.world),
    needs,
    fix: null,
  };
}

type Words = "outcome" | "message" | "expected" | "facts" | "needs" | "fix";

function problemOf(rule: Rule, { pointer, absent, value }: FindingPlace): Omit<Problem, Words> {
  return {
    rule: rule.id,
    stage: "rule",
    severity: rule.severity,
    pointer,
    absent,
    token: "value",
    actual: absent || pointer === "" ? null : quote(value),
    certainty: rule.certainty,
    predicts: rule.predicts,
    docs: rule.source[0]?.url ?? null,
    related: [],
  };
}

function placeholderValue(place: FindingPlace, view: RequestView, world: World): (name: string) => unknown {
  return (name) => {
    if (name === "actual") return place.absent ? undefined : place.value;
    if (name === "pointer") return place.pointer;
    if (name === "suggestion") return place.suggestion;
    const slash = name.indexOf("/");
    if (slash < 0) return undefined;
    const fact = name.slice(0, slash);
    const path = name.slice(slash);
    const value: Operand = world.read(fact, path) ?? requestReader(fact, path)(view);
    return value === UNKNOWN || value === ABSENT || value === REFUSED ? undefined : value;
  };
}

function spoken(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? echo(value) : quote(value);
}

/** Null where the fix needs something that this place does not offer, such as a suggestion. */
function fixOf(
  fix: NonNullable<Rule["fix"]>,
  words: (template: string) => string,
  value: (name: string) => unknown,
): Fix | null {
  let complete = true;
  const known = (name: string): unknown => {
    const found = value(name);
    complete &&= found !== undefined;
    return found;
  };
  const patch = fix.patch.map((operation): PatchOperation => {
    const path = String(fillValue(operation.path, known));
    return {
      op: operation.op,
      path,
      ...(Object.hasOwn(operation, "value") ? { value: fillValue(operation.value, known) } : {}),
    };
  });
  return complete ? { title: words(fix.title), safe: fix.safe, patch } : null;
}

/** The facts about the world that a rule asks about and that are known, as `fact/path`, sorted. */
function restsOn(rule: Rule, world: World): string[] {
  const facts = new Set<string>();
  for (const { leaf } of ruleLeaves(rule)) {
    for (const { fact, path } of isReference(leaf.value) ? [leaf, leaf.value] : [leaf]) {
      const value = world.read(fact, path);
      if (value !== undefined && value !== UNKNOWN) facts.add(fact + path);
    }
  }
  return [...facts].sort();
}
