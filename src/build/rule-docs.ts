/** Writes docs/rules.md from rule files. */
import {
  anchor,
  examplesSection,
  groupOf,
  openFacts,
  ruleSection,
  ruleTable,
} from "../docs/rule-sections.ts";
import type { Rule } from "../types.ts";

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
      return [`### ${heading(group)} ([details](#${group}))`, ruleTable(rules)];
    }),
    index(sorted),
    UNKNOWN,
    examplesSection(),
    ...groups.flatMap((group) => [
      `<a id="${group}"></a>\n\n## ${heading(group)}`,
      ...sorted.filter((rule) => groupOf(rule) === group).map(ruleSection),
    ]),
  ].join("\n\n")}\n`;
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
- Without \`ifUnknown\` a rule is unknown, except where a fact about \`ec2Image\`, \`account\` or \`guest\` kept it undecided and the call or
  tool that tells this fact has told nothing: then it is skipped. So the answer of \`describe-account\` alone leaves no rule about
  image names undecided, and a BYOL Checker log that breaks off in the middle does not pass for a whole one.`;
