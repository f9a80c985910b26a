/** The parts of a page about rules, in Markdown. */
import { ruleLeaves } from "../engine/condition-leaves.ts";
import { isReference } from "../engine/plan.ts";
import { EXAMPLE_DATE, EXAMPLE_REQUEST } from "../example-request.ts";
import type { ConditionNode, Leaf, Rule } from "../types.ts";
import { prose } from "./prose.ts";

type Example = Rule["examples"][number];

/** Every rule under the heading of its group. @param rules in the order of their ids. */
export function groupSections(rules: readonly Rule[]): readonly string[] {
  const groups = [...new Set(rules.map(groupOf))];
  return groups.flatMap((group) => [
    `## ${group}`,
    ...rules.filter((rule) => groupOf(rule) === group).map(ruleSection),
  ]);
}

/** The first part of a rule's id. */
export function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf("/"));
}

/** One line for each rule. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const needs = openFacts(rule).map((fact) => `\`${fact}\``);
    return `| [${rule.id}](#${anchor(rule)}) | ${rule.severity} | ${rule.certainty} | ${needs.join(", ") || "–"} | ${cell(prose(rule.title))} |`;
  });
  return [
    "| rule | severity | certainty | needs | what holds when it passes |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** What the examples of rules leave out. */
export function examplesSection(): string {
  return `## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${EXAMPLE_DATE} where none is given.

${json(EXAMPLE_REQUEST)}`;
}

/** Everything about one rule. */
export function ruleSection(rule: Rule): string {
  const bad = rule.examples.find(({ outcome }) => outcome === "fail");
  const good = goodExample(rule, bad);
  return [
    `<a id="${anchor(rule)}"></a>\n\n### ${rule.id}`,
    `${prose(rule.title)}.`,
    facts(rule),
    prose(rule.why),
    `- **Applies**: ${rule.when === undefined ? "always" : `when ${inWords(rule.when)}`}\n- **Must hold**: ${inWords(rule.must)}\n- **Message**: ${prose(rule.message)}${rule.expected === undefined ? "" : `\n- **Accepted**: ${prose(rule.expected)}`}`,
    ...(good === undefined ? [] : [shown("Good", good)]),
    ...(bad === undefined ? [] : [shown("Bad", bad)]),
    ...(rule.fix === undefined
      ? []
      : [
          `Fix (${rule.fix.safe ? "safe" : "changes what the request means"}): ${prose(rule.fix.title)}\n\n${json(rule.fix.patch)}`,
        ]),
    `Sources:\n\n${rule.source.map(({ url, read, says }) => `- <${url}> (${read})${says === undefined ? "" : `: ${prose(says)}`}`).join("\n")}`,
    ...(rule.notes === undefined
      ? []
      : [`Notes:\n\n${rule.notes.map((note) => `- ${prose(note)}`).join("\n")}`]),
  ].join("\n\n");
}

function facts(rule: Rule): string {
  const needs = openFacts(rule).map((fact) => `\`${fact}\``);
  const predicts = rule.predicts.map(({ code, certainty }) => `\`${code}\` (${certainty})`);
  return [
    `**${rule.severity}**, ${rule.certainty}`,
    `needs ${needs.join(", ") || "the request only"}`,
    ...(rule.ifUnknown === "skip" ? ["skipped when undecided"] : []),
    `predicts ${predicts.join(", ") || "no answer of the service"}`,
  ].join(" · ");
}

/** What has to be known besides the request, as a user states it. */
export function openFacts(rule: Rule): readonly string[] {
  const keys = ruleLeaves(rule)
    .flatMap(({ leaf }) => (isReference(leaf.value) ? [leaf, leaf.value] : [leaf]))
    .filter(({ fact }) => fact !== "request" && fact !== "derived")
    .map(({ fact, path }) => (fact === "today" ? "date" : fact + path.replaceAll("/", ".")));
  return [...new Set(keys)].sort();
}

/** The example that is most like the bad one: it has the same members. */
function goodExample({ examples }: Rule, bad: Example | undefined): Example | undefined {
  const passing = examples.filter(({ outcome }) => outcome === "pass");
  const members = (example: Example | undefined): string =>
    Object.keys(example?.request ?? {})
      .sort()
      .join();
  return passing.find((example) => members(example) === members(bad)) ?? passing[0];
}

function shown(word: string, example: Example): string {
  const heading = `${word}${circumstances(example)}:`;
  if (Object.keys(example.request).length > 0) return `${heading}\n\n${json(example.request)}`;
  return `${heading} the [request that completes examples](#examples) as it is`;
}

function circumstances({ facts: given, asOf }: Example): string {
  const stated = Object.entries(given ?? {}).flatMap(([fact, members]) =>
    Object.entries(members as object).map(([member, value]) => `\`${fact}.${member}=${value}\``),
  );
  const parts = [...stated, ...(asOf === undefined ? [] : [asOf])];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function inWords(node: ConditionNode, inside = false): string {
  if ("not" in node) return `not (${inWords(node.not)})`;
  if (!("all" in node) && !("any" in node)) return leafInWords(node);
  const children = "all" in node ? node.all : node.any;
  const words = children
    .map((child) => inWords(child, children.length > 1))
    .join("all" in node ? " and " : " or ");
  return inside && children.length > 1 ? `(${words})` : words;
}

function leafInWords({ fact, path, operator, value }: Leaf): string {
  const right = isReference(value)
    ? `\`${value.fact}${value.path}\``
    : `\`${JSON.stringify(value).replaceAll(",", ", ")}\``;
  return `\`${fact}${path}\` ${operator} ${right}`;
}

/** Long lists are cut: an example with 51 tags shows two of them. */
function json(value: unknown): string {
  const cut = (_key: string, item: unknown): unknown =>
    Array.isArray(item) && item.length > 8 ? [...item.slice(0, 2), `… ${item.length - 2} more`] : item;
  return `\`\`\`json\n${JSON.stringify(value, cut, 2)}\n\`\`\``;
}

/** Where links to a rule lead. */
export function anchor({ id }: Rule): string {
  return id.replaceAll("/", "-");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
