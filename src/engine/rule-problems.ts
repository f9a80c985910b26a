/** From a rule that failed or stayed unknown to what the user is told, one problem per place. */

import { resolvePointer } from "../document/pointer.ts";
import {
  ABSENT,
  type Item,
  type ItemList,
  type Operand,
  REFUSED,
  type RequestView,
  UNKNOWN,
} from "../facts/known.ts";
import { listWords } from "../list-words.ts";
import { echo, quote } from "../quote.ts";
import type { Fix, PatchOperation, Problem, ToldRule } from "../types.ts";
import type { Decision } from "./decision.ts";
import { factPlaces } from "./fact-places.ts";
import { requestReader } from "./request-reader.ts";
import { type FixWords, type RuleWords, ruleWords } from "./rule-words.ts";
import type { World } from "./world.ts";

export interface RuleProblemContext {
  /** The rule at a place of the plan; the words of the built-in pack are loaded with the first one asked for. */
  readonly ruleAt: (place: number) => ToldRule;
  /** What a user can pass to make a fact known, for example `--fact windows.version=10, 11 or server`. */
  readonly howToState: (fact: string) => string;
  /** What is known about the world where a request is as it is. */
  readonly worldFor: (view: RequestView) => World;
}

export function ruleProblems(
  decision: Decision,
  view: RequestView,
  context: RuleProblemContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  const world = context.worldFor(view);
  for (const place of decision.failed) {
    const rule = context.ruleAt(place);
    const words = ruleWords(rule);
    const facts = restsOn(words, world);
    for (const at of places(rule, words, view)) {
      const value = placeholderValue(at, view, world);
      problems.push(ruleProblem(rule, at, facts, factPlaces(words, at.value, world), failed(words, value)));
    }
  }
  for (const { rule: place, needs } of decision.undecided) {
    const rule = context.ruleAt(place);
    const words = ruleWords(rule);
    const facts = restsOn(words, world);
    for (const at of places(rule, words, view)) {
      const value = placeholderValue(at, view, world);
      const told = undecided(words, value, needs, context);
      problems.push(ruleProblem(rule, at, facts, factPlaces(words, at.value, world), told));
    }
  }
  return problems;
}

/** Where a finding points: the items of a derived list, or one member, which may be absent. */
interface FindingPlace {
  readonly pointer: string;
  readonly absent: boolean;
  readonly value: unknown;
  readonly suggestion: string | undefined;
}

function places(rule: ToldRule, { list }: RuleWords, view: RequestView): readonly FindingPlace[] {
  if (list === null) return [placeOf(typeof rule.at === "string" ? rule.at : "", view)];
  const read = list(view);
  const items = isItemList(read) ? read.items : [];
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

/** What differs between a rule that failed and one that stayed unknown. */
type Told = Pick<Problem, "outcome" | "message" | "expected" | "needs" | "fix">;

/** What a placeholder stands for; undefined where there is no such thing. */
type PlaceholderValue = (name: string) => unknown;

function failed({ message, expected, fix }: RuleWords, value: PlaceholderValue): Told {
  const text = (name: string): string | undefined => spoken(value(name));
  return {
    outcome: "fail",
    message: message(text),
    expected: expected === null ? null : expected(text),
    needs: [],
    fix: fix === null ? null : fixOf(fix, text, value),
  };
}

function undecided(
  { title }: RuleWords,
  value: PlaceholderValue,
  needs: readonly string[],
  { howToState }: RuleProblemContext,
): Told {
  const facts = listWords(
    needs.map((need) => need.replaceAll("/", ".")),
    "and",
  );
  return {
    outcome: "unknown",
    message: `Undecided without ${facts}: ${title((name) => spoken(value(name)))}`,
    expected: needs.map(howToState).join("; "),
    needs,
    fix: null,
  };
}

function ruleProblem(
  rule: ToldRule,
  place: FindingPlace,
  facts: readonly string[],
  related: Problem["related"],
  told: Told,
): Problem {
  return {
    rule: rule.id,
    stage: "rule",
    outcome: told.outcome,
    severity: rule.severity,
    pointer: place.pointer,
    absent: place.absent,
    token: "value",
    message: told.message,
    expected: told.expected,
    actual: place.absent || place.pointer === "" || place.value === REFUSED ? null : quote(place.value),
    certainty: rule.certainty,
    predicts: rule.predicts,
    facts,
    needs: told.needs,
    fix: told.fix,
    docs: rule.source[0]?.url ?? null,
    related,
  };
}

function placeholderValue(place: FindingPlace, view: RequestView, world: World): PlaceholderValue {
  return (name) => {
    if (name === "actual") return place.absent ? ABSENT : place.value;
    if (name === "pointer") return place.pointer;
    if (name === "suggestion") return place.suggestion;
    const slash = name.indexOf("/");
    if (slash < 0) return undefined;
    const fact = name.slice(0, slash);
    const path = name.slice(slash);
    const value: Operand = world.read(fact, path) ?? requestReader(fact, path)(view);
    return isItemList(value) ? value.items.map((item) => item.value) : value;
  };
}

function isItemList(value: Operand): value is ItemList {
  return typeof value === "object" && "items" in value;
}

/** A value in the middle of a sentence; what is not there has a word too, so that no template shows. */
function spoken(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === ABSENT) return "nothing";
  if (value === UNKNOWN) return "unknown";
  if (value === REFUSED) return "what was refused";
  return typeof value === "string" ? echo(value) : quote(value);
}

/** Whether there is a value that a fix could write. */
function isValue(value: unknown): boolean {
  return value !== undefined && value !== ABSENT && value !== UNKNOWN && value !== REFUSED;
}

/** Null where the fix needs something that this place does not offer, such as a suggestion. */
function fixOf(
  { title, safe, patch }: FixWords,
  text: (name: string) => string | undefined,
  value: PlaceholderValue,
): Fix | null {
  let complete = true;
  const found = (name: string): unknown => {
    const own = value(name);
    complete &&= isValue(own);
    return own;
  };
  const operations = patch.map((operation): PatchOperation => {
    const path = String(operation.path(found));
    return operation.value === null
      ? { op: operation.op, path }
      : { op: operation.op, path, value: operation.value(found) };
  });
  return complete ? { title: title(text), safe, patch: operations } : null;
}

/** The facts about the world that a rule asks about and that are known, as `fact/path`, sorted. */
function restsOn({ asks }: RuleWords, world: World): readonly string[] {
  const facts: string[] = [];
  for (const { fact, path, name } of asks) {
    const value = world.read(fact, path);
    if (value !== undefined && value !== UNKNOWN) facts.push(name);
  }
  return facts;
}
