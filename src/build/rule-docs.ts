/** Writes docs/rules.md from rule files. */
import { ruleLeaves } from "../engine/condition-leaves.ts";
import { isReference } from "../engine/plan.ts";
import type { ConditionNode, Leaf, Rule } from "../types.ts";

type Example = Rule["examples"][number];

/**
 * What examples are completed with. The same as in src/test-pack.ts, which cannot be imported while generated files
 * are written, because it loads them; a test holds the two equal.
 */
export const COMPLETED_WITH: Readonly<Record<string, string>> = {
  Ec2ImageId: "ami-0a1b2c3d4e5f67890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2-2026-11",
  ImageDescription: "Windows 11 Enterprise 24H2 base image",
};

/** The date of an example that names none. */
export const DATED = "2026-11-23";

/** What the groups of the built-in pack are about, for their headings. */
const GROUPS: Readonly<Record<string, string>> = {
  account: "The account that makes the call: own licences, quota, names, permissions",
  ami: "The EC2 image that the request names, as EC2 describes it",
  guest: "The inside of the image: what the BYOL Checker tests, and what only documentation knows",
  ingestion: "The process: protocol, hardware, and what has been retired",
  office: "Microsoft Office that the request orders",
  region: "The Region of the call",
  request: "Texts of the request that are valid and hardly meant",
  tags: "Tags: how many, which characters, reserved and equal keys",
  windows: "The Windows in the image: release, edition, support",
};

/** Where the facts of a scope come from, for the index by scope. */
const SCOPES: readonly (readonly [scope: string, from: string])[] = [
  ["request", "decided by the request and the date alone"],
  ["windows", "`--fact windows.version=11`, or a BYOL Checker log"],
  ["region", "`--fact region=…`, or `AWS_REGION`"],
  ["ec2Image", "what `aws ec2 describe-images` prints"],
  ["account", "what read-only calls of the AWS CLI print, such as `aws workspaces describe-account`"],
  ["guest", "the log or `ImageInfo.txt` of the BYOL Checker"],
];

/** The page about a pack: tables by group, how unknown is decided, an index by scope, and every rule. */
export function renderRuleDocs(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = [...new Set(sorted.map(groupOf))];
  return `${[
    "<!-- Generated from rules/ by `npm run generate`; do not edit. -->",
    "# Rules",
    introduction(sorted),
    "## All rules",
    ...groups.flatMap((group) => {
      const rules = sorted.filter((rule) => groupOf(rule) === group);
      return [`### ${heading(group)} ([details](#${group}))`, table(rules)];
    }),
    index(sorted),
    UNKNOWN,
    EXAMPLES,
    ...groups.flatMap((group) => [
      `<a id="${group}"></a>\n\n## ${heading(group)}`,
      ...sorted.filter((rule) => groupOf(rule) === group).map(section),
    ]),
  ].join("\n\n")}\n`;
}

function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf("/"));
}

function heading(group: string): string {
  return GROUPS[group] ?? group;
}

/** By scope, the rules that need facts of it; a rule that needs two stands under both. */
function index(rules: readonly Rule[]): string {
  const rows = SCOPES.map(([scope, from]) => {
    const needing = rules.filter((rule) => neededScopes(rule).includes(scope));
    const links = needing.map((rule) => `[${rule.id}](#${anchor(rule)})`);
    return `| \`${scope}\` | ${from} | ${needing.length} | ${links.join(", ")} |`;
  });
  return [
    "## By what they need to know",
    "`rules list --scope guest` prints such a list. A rule that needs facts of two scopes stands under both.",
    ["| scope | where its facts come from | rules | which |", "| --- | --- | --- | --- |", ...rows].join(
      "\n",
    ),
  ].join("\n\n");
}

/** The scopes that a rule needs facts of; `request` for one that needs none. */
function neededScopes(rule: Rule): readonly string[] {
  const scopes = openFacts(rule)
    .filter((fact) => fact !== "date")
    .map((fact) => fact.slice(0, fact.indexOf(".")));
  return scopes.length === 0 ? ["request"] : [...new Set(scopes)];
}

function introduction(rules: readonly Rule[]): string {
  const errors = rules.filter((rule) => rule.severity === "error").length;
  return [
    `The built-in pack has ${rules.length} rules: ${errors} errors and ${rules.length - errors} warnings. What the API's model states by`,
    "itself (required members, enumerations, lengths, patterns) is checked by the schema stage and needs no rule.",
    "",
    "Certainty says how far a rule can be trusted: **documented** by the vendor, **measured** in a client or a file,",
    "**inferred** from both, **contradictory** where sources disagree, **unknown** where they are silent. The last two",
    "are warnings at most. Each source is dated by the text that was read.",
  ].join("\n");
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const needs = openFacts(rule).map((fact) => `\`${fact}\``);
    return `| [${rule.id}](#${anchor(rule)}) | ${rule.severity} | ${rule.certainty} | ${needs.join(", ") || "–"} | ${cell(rule.title)} |`;
  });
  return [
    "| rule | severity | certainty | needs | what holds when it passes |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

const UNKNOWN = `## How unknown is decided

A rule fails when its \`when\` holds and its \`must\` does not. Both have three answers, because a fact that nobody stated is
not known: \`all\` is false as soon as one part is false, \`any\` is true as soon as one part is true, and what is not
settled by that stays undecided. So a rule whose answer is the same whatever the missing fact turns out to be is
decided: \`office/windows-11-only-2019\` passes for Office 2019 without \`windows.version\`, because both versions accept it.

- The request, what is derived from it, and the date are known entirely. A member that is not there is known to be absent:
  \`equal\`, \`in\`, comparisons and dates fail on it, \`notEqual\` and \`notIn\` pass, and an absent list is an empty one.
- \`windows\`, \`region\`, \`ec2Image\`, \`account\` and \`guest\` hold what was stated. \`null\` in a facts file says that something is
  known to be absent.
- What the schema stage has refused is not known to rules either, and causes no second finding.
- A rule that stays undecided counts as **unknown**, with the facts that would decide it, and makes the verdict unknown when its
  severity reaches \`--fail-on\`. A rule with "skipped when undecided" is **skipped** instead: it is counted and named, and
  has no part in the verdict, unless \`--require\` names the scope of the fact it lacks.
- Without \`ifUnknown\` a rule is unknown, except where a fact about \`ec2Image\`, \`account\` or \`guest\` kept it undecided and nothing
  of that scope was given: then it is skipped.`;

const EXAMPLES = `## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${DATED} where none is given.

${json(COMPLETED_WITH)}`;

function section(rule: Rule): string {
  const bad = rule.examples.find(({ outcome }) => outcome === "fail");
  const good = goodExample(rule, bad);
  return [
    `<a id="${anchor(rule)}"></a>\n\n### ${rule.id}`,
    `${rule.title}.`,
    facts(rule),
    rule.why,
    `- **Applies**: ${rule.when === undefined ? "always" : `when ${inWords(rule.when)}`}\n- **Must hold**: ${inWords(rule.must)}\n- **Message**: ${rule.message}${rule.expected === undefined ? "" : `\n- **Accepted**: ${rule.expected}`}`,
    ...(good === undefined ? [] : [shown("Good", good)]),
    ...(bad === undefined ? [] : [shown("Bad", bad)]),
    ...(rule.fix === undefined
      ? []
      : [
          `Fix (${rule.fix.safe ? "safe" : "changes what the request means"}): ${rule.fix.title}\n\n${json(rule.fix.patch)}`,
        ]),
    `Sources:\n\n${rule.source.map(({ url, read, says }) => `- <${url}> (${read})${says === undefined ? "" : `: ${says}`}`).join("\n")}`,
    ...(rule.notes === undefined ? [] : [`Notes:\n\n${rule.notes.map((note) => `- ${note}`).join("\n")}`]),
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
function openFacts(rule: Rule): readonly string[] {
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

function anchor({ id }: Rule): string {
  return id.replaceAll("/", "-");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
