/**
 * The reference evaluator: the same rules in json-rules-engine, with our operators and pointers.
 *
 * That engine knows two values, and reads an unknown below `not` as a success. So our operators return a third value,
 * which it keeps in each leaf's `result` without looking at it, and the answer of a rule is folded from the leaves
 * again, by the same three-valued logic. Facts are handed over as operands that resolve a path themselves, because the
 * engine would return a scalar fact whole whatever the path says.
 */
import { Engine, type EngineResult, type TopLevelCondition } from "json-rules-engine";
import type { Operand, RequestView } from "../facts/known.ts";
import type { ConditionNode, Outcome, ToldRule } from "../types.ts";
import { type LeafAnswer, REFUSED_LEAF } from "./answer.ts";
import { type Decision, type DecisionOptions, decide } from "./decision.ts";
import { FAIL, not, PASS, type Trit, UNDECIDED } from "./kleene.ts";
import { answerLeaf } from "./leaf-words.ts";
import type { PlanNode } from "./plan.ts";
import { requestReader } from "./request-reader.ts";
import type { Rules } from "./rules.ts";
import type { World } from "./world.ts";

/** A fact that answers pointers itself. */
export interface FactOperand {
  readonly read: (path: string) => Operand;
}

export const FACT_NAMES = [
  "request",
  "derived",
  "today",
  "windows",
  "region",
  "ec2Image",
  "account",
  "guest",
] as const;

/** What a leaf's `result` holds when it is undecided; decided ones hold a boolean, as that engine expects. */
const UNDECIDED_RESULTS = { [UNDECIDED]: "unknown", [REFUSED_LEAF]: "refused" } as const;

/** A new engine with the operators, the pointer resolver and every rule; an event is a violated rule. */
export function createEngine(rules: Rules): Engine {
  const engine = new Engine([], { pathResolver: (fact, path) => (fact as FactOperand).read(path) });
  for (const name of new Set(rules.plan.leaves.map((leaf) => leaf.operator))) {
    const leaf = rules.plan.leaves.find((candidate) => candidate.operator === name);
    if (leaf === undefined) continue;
    const operator = rules.operatorOf(leaf);
    engine.removeOperator(name);
    engine.addOperator<Operand, Operand>(name, (left, right) => resultOf(answerLeaf(operator, left, right)));
  }
  rules.plan.rules.forEach((_, place) => {
    const rule = rules.ruleAt(place);
    engine.addRule({
      name: rule.id,
      event: { type: rule.id },
      conditions: violation(rule) as TopLevelCondition,
    });
  });
  return engine;
}

/** The facts of one run of the engine. */
export function engineFacts(view: RequestView, world: World): Record<string, FactOperand> {
  const readers = new Map<string, (view: RequestView) => Operand>();
  const read = (fact: string, path: string): Operand => {
    const known = world.read(fact, path);
    if (known !== undefined) return known;
    const reader = readers.get(fact + path) ?? requestReader(fact, path);
    readers.set(fact + path, reader);
    return reader(view);
  };
  return Object.fromEntries(FACT_NAMES.map((fact) => [fact, { read: (path: string) => read(fact, path) }]));
}

/** Decides like the compiled evaluator, through json-rules-engine. */
export function createEngineDecider(
  rules: Rules,
  optionsFor: (view: RequestView) => DecisionOptions,
): (view: RequestView) => Promise<Decision> {
  const engine = createEngine(rules);
  const places = new Map(rules.plan.rules.map((rule, place) => [rule.id, place]));
  return async (view) => {
    const options = optionsFor(view);
    const { results, failureResults } = await engine.run(engineFacts(view, options.world));
    const leaves = new Array<LeafAnswer>(rules.plan.leaves.length).fill(UNDECIDED);
    let answered = 0;
    // The results come in the order in which promises settled, not in the order of the rules.
    for (const { name, conditions } of [...results, ...failureResults]) {
      const place = places.get(name) ?? -1;
      const rule = rules.plan.rules[place];
      if (rule === undefined) throw new Error(`json-rules-engine answered ${name}, which it was not asked`);
      const [when, must] = (conditions as unknown as { all: readonly AnnotatedNode[] }).all.slice(
        rule.when === null ? -1 : -2,
      );
      if (rule.when !== null) readLeaves(when, rule.when, leaves);
      readLeaves(((rule.when === null ? when : must) as { not?: AnnotatedNode }).not, rule.must, leaves);
      answered++;
    }
    if (answered !== rules.plan.rules.length) throw new Error("json-rules-engine left out a rule");
    return decide(rules.plan, leaves, options);
  };
}

/**
 * What each rule says after a run of the engine, by its id. The engine's own success of a rule is not that: it takes an
 * unknown below `not` for a success.
 */
export function outcomesOf({
  results,
  failureResults,
}: Pick<EngineResult, "results" | "failureResults">): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const { name, conditions } of [...results, ...failureResults]) {
    outcomes.set(name, OUTCOME_OF_VIOLATION[tritOf(conditions as unknown as AnnotatedNode)]);
  }
  return new Map([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const OUTCOME_OF_VIOLATION = { [PASS]: "fail", [UNDECIDED]: "unknown", [FAIL]: "pass" } as const;

function tritOf({ all, any, not: negated, result }: AnnotatedNode): Trit {
  if (negated !== undefined) return not(tritOf(negated));
  if (all !== undefined) return Math.min(...all.map(tritOf)) as Trit;
  if (any !== undefined) return Math.max(...any.map(tritOf)) as Trit;
  const leaf = leafOf(result);
  return leaf === REFUSED_LEAF ? UNDECIDED : leaf;
}

/** A rule is violated when it applies and what it demands does not hold. */
function violation(rule: ToldRule): ConditionNode {
  const broken: ConditionNode = { not: rule.must };
  return { all: rule.when === undefined ? [broken] : [rule.when, broken] };
}

function resultOf(answer: LeafAnswer): boolean {
  if (answer === PASS) return true;
  if (answer === FAIL) return false;
  return UNDECIDED_RESULTS[answer] as unknown as boolean;
}

/** A condition as the engine leaves it behind: each leaf with the `result` of its operator. */
interface AnnotatedNode {
  readonly all?: readonly AnnotatedNode[];
  readonly any?: readonly AnnotatedNode[];
  readonly not?: AnnotatedNode;
  readonly result?: unknown;
}

/** Copies the results of annotated leaves to the places that the plan gives them. */
function readLeaves(node: AnnotatedNode | undefined, plan: PlanNode, leaves: LeafAnswer[]): void {
  if (node === undefined) throw new Error("json-rules-engine left out a condition");
  if (typeof plan === "number") leaves[plan] = leafOf(node.result);
  else if ("not" in plan) readLeaves(node.not, plan.not, leaves);
  else {
    const children = "all" in plan ? plan.all : plan.any;
    const annotated = ("all" in plan ? node.all : node.any) ?? [];
    for (const [at, child] of children.entries()) readLeaves(annotated[at], child, leaves);
  }
}

function leafOf(result: unknown): LeafAnswer {
  if (result === true) return PASS;
  if (result === false) return FAIL;
  if (result === UNDECIDED_RESULTS[UNDECIDED]) return UNDECIDED;
  if (result === UNDECIDED_RESULTS[REFUSED_LEAF]) return REFUSED_LEAF;
  throw new Error(`json-rules-engine left a condition without a result: ${String(result)}`);
}
