/** What the conditions of a rule answer in a world, before there is a request. */
import { evaluate, type LeafAnswer } from "./engine/answer.ts";
import { FAIL, PASS, UNDECIDED } from "./engine/kleene.ts";
import { isReference, type PlanNode } from "./engine/plan.ts";
import type { World } from "./engine/world.ts";
import { type Evaluator, startEvaluator } from "./evaluator.ts";
import { ABSENT, type Operand, UNKNOWN } from "./facts/known.ts";
import type { PreflightOptions } from "./preflight.ts";
import type { Condition, ConditionNode, Leaf, Rule } from "./types.ts";

/** `request` where it depends on the request. */
export type Answer = "holds" | "fails" | "unknown" | "request";

export interface AnsweredFact {
  readonly fact: string;
  readonly path: string;
  /** Null where it is known to be absent; undefined where it is not known. */
  readonly value: unknown;
  /** Where it comes from; null where nobody stated it. */
  readonly from: string | null;
}

export interface ExplainedConditions {
  /** The image that the facts are about; null where they are about every one. */
  readonly image: string | null;
  /** Of `when`; null for a rule without it. */
  readonly when: Answer | null;
  readonly must: Answer;
  readonly answer: (leaf: Leaf) => Answer;
  /** The facts of the world that a condition asks about. */
  readonly facts: (leaf: Leaf) => readonly AnsweredFact[];
}

/** One entry for each image that there are facts about, or one in all. @throws UsageError as `createPreflight` does. */
export function explainConditions(
  rule: Rule,
  options: Pick<PreflightOptions, "packs" | "facts" | "asOf">,
): readonly ExplainedConditions[] {
  const evaluator = startEvaluator(options)();
  const images = new Set(evaluator.head.facts.flatMap(({ image }) => image ?? []));
  return images.size === 0
    ? [explained(rule, null, evaluator)]
    : [...images].map((image) => explained(rule, image, evaluator));
}

function explained(rule: Rule, image: string | null, { rules, decisionFor }: Evaluator): ExplainedConditions {
  const { world } = decisionFor(image === null ? {} : { Ec2ImageId: image });
  const answer = (leaf: Leaf): Answer => {
    const left = world.read(leaf.fact, leaf.path);
    const right = isReference(leaf.value) ? world.read(leaf.value.fact, leaf.value.path) : leaf.value;
    if (left === undefined || right === undefined) return "request";
    return WORDS[rules.operatorOf({ left: 0, operator: leaf.operator, right: 0 })(left, right)];
  };
  return {
    image,
    when: rule.when === undefined ? null : folded(rule.when as Condition, answer),
    must: folded(rule.must as Condition, answer),
    answer,
    facts: (leaf) =>
      [leaf, ...(isReference(leaf.value) ? [leaf.value] : [])].flatMap(({ fact, path }) =>
        factIn(world, fact, path),
      ),
  };
}

const WORDS = { [PASS]: "holds", [FAIL]: "fails", [UNDECIDED]: "unknown" } as const;

function factIn(world: World, fact: string, path: string): readonly AnsweredFact[] {
  const value: Operand | undefined = world.read(fact, path);
  if (value === undefined) return [];
  const from = fact === "today" ? "the date" : (world.origin(fact, path)?.given.from ?? null);
  return [{ fact, path, value: value === UNKNOWN ? undefined : value === ABSENT ? null : value, from }];
}

/** By Kleene's logic; what is open hangs on the request if any open condition does. */
function folded(condition: Condition, answerOf: (leaf: Leaf) => Answer): Answer {
  const leaves: LeafAnswer[] = [];
  let hangsOnRequest = false;
  const number = (node: ConditionNode): PlanNode => {
    if ("all" in node) return { all: node.all.map(number) };
    if ("any" in node) return { any: node.any.map(number) };
    if ("not" in node) return { not: number(node.not) };
    const answer = answerOf(node);
    if (answer === "request") hangsOnRequest = true;
    leaves.push(answer === "holds" ? PASS : answer === "fails" ? FAIL : UNDECIDED);
    return leaves.length - 1;
  };
  const answer = WORDS[evaluate(number(condition), leaves)];
  return answer === "unknown" && hangsOnRequest ? "request" : answer;
}
