import type { Answer, AnsweredFact, ExplainedConditions, Rule } from "../index.ts";
import { conditionWords, factWords, type LeafNotes } from "./condition-words.ts";

/** The conditions of a rule, each with its answer, its value and where that comes from; the last line is what follows. */
export function answerWords(rule: Rule, explained: ExplainedConditions): readonly string[] {
  const notes: LeafNotes = (leaf) => [
    ANSWERS[explained.answer(leaf)],
    ...explained.facts(leaf).map((fact) => knownWords(fact)),
  ];
  const indented = (condition: Rule["must"]): readonly string[] =>
    conditionWords(condition, notes).map((line) => `  ${line}`);
  return [
    ...(rule.when === undefined ? [] : ["when:", ...indented(rule.when as Rule["must"])]),
    "what must hold:",
    ...indented(rule.must),
    outcomeWords(explained),
  ];
}

const ANSWERS: Readonly<Record<Answer, string>> = {
  holds: "-> holds",
  fails: "-> does not hold",
  unknown: "-> unknown",
  request: "-> depends on the request",
};

function knownWords({ fact, path, value, from }: AnsweredFact): string {
  const known =
    value === undefined ? "not known" : value === null ? "known to be absent" : `is ${shortened(value)}`;
  return `   ${factWords(fact, path)} ${known}${from === null ? "" : ` (${from})`}`;
}

const LONGEST = 120;

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function outcomeWords({ when, must }: ExplainedConditions): string {
  if (when === "fails") return "The rule does not apply";
  if (must === "holds") return "The rule passes";
  if (must === "fails" && (when === null || when === "holds")) return "The rule fails";
  return when === "request" || must === "request"
    ? "Whether the rule passes depends on the request"
    : "The rule is undecided";
}
