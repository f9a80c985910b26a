import type { CheckedRequest, Finding, GivenFact } from "../index.ts";
import { factsAbout } from "./facts-about.ts";
import { findingNotes, relatedNotes } from "./finding-notes.ts";
import type { FormatOptions } from "./format.ts";
import { type FoundIn, foundInRequest } from "./found-in.ts";
import { missingFacts } from "./missing-facts.ts";
import { placeOf } from "./place.ts";
import { waivedWords } from "./waived-words.ts";

/** What became of one rule, or of one stage, for one request; nothing in it is escaped. */
export interface JunitCase {
  /** The request. */
  readonly classname: string;
  readonly name: string;
  readonly result: "passed" | "failure" | "error" | "skipped";
  /** The kind of failure. */
  readonly type: string;
  readonly message: string;
  /** All there is to say, findings one after the other. */
  readonly lines: readonly string[];
}

/** The stages whose constraints are not counted one by one: each is a case of its own where it found nothing. */
const STAGES = ["document", "schema"] as const;

/** A case for every rule that was evaluated, in the order of the stages and then of the ids. */
export function requestCases(
  checked: CheckedRequest,
  given: readonly GivenFact[],
  options: Pick<FormatOptions, "failOn" | "rule">,
): readonly JunitCase[] {
  const { findings, rules } = checked.report;
  const facts = factsAbout(checked.value, checked.report.facts ?? given);
  const found = foundInRequest(checked);
  const isRead = checked.value !== undefined;
  const cases = fileCases(found, options, isRead);
  const told = new Set(cases.map(({ name }) => name));
  const add = (name: string, rest: Told): void => {
    if (!told.has(name)) cases.push({ classname: classOf(found), name, type: name, ...rest });
  };
  for (const stage of STAGES)
    if (isRead && !findings.some((finding) => finding.stage === stage)) add(stage, PASSED);
  for (const id of rules.ids?.pass ?? []) add(id, PASSED);
  for (const id of rules.ids?.unknown ?? [])
    add(id, skipped("Undecided: the value that it asks about was refused"));
  for (const id of rules.ids?.skipped ?? []) {
    const words = options.rule(id);
    const needs = words === null ? rules.skippedScopes : missingFacts(words, facts);
    add(id, skipped(`Skipped for want of facts: ${needs.join(", ")}`));
  }
  for (const id of rules.ids?.off ?? []) add(id, skipped("Switched off by the configuration"));
  return cases;
}

/** A case for every rule that found something. */
export function fileCases(
  found: FoundIn,
  { failOn }: Pick<FormatOptions, "failOn">,
  isRead: boolean,
): JunitCase[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of [...found.findings, ...found.waived])
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].map(([name, findings]) => ({
    classname: classOf(found),
    name,
    type: name,
    ...resultOf(findings, failOn, isRead),
  }));
}

function classOf({ path, index }: FoundIn): string {
  return `${path ?? "stdin"}${index === null ? "" : `[${index}]`}`;
}

type Told = Omit<JunitCase, "classname" | "name" | "type">;

const PASSED: Told = Object.freeze({
  result: "passed",
  message: "",
  lines: [],
});

function skipped(message: string): Told {
  return { result: "skipped", message, lines: [] };
}

/** A warning that the verdict does not count passes, and says what it has to say. */
function resultOf(all: readonly Finding[], failOn: FormatOptions["failOn"], isRead: boolean): Told {
  const found = all.filter(({ waived }) => waived === undefined);
  const [waived] = all.flatMap((finding) => finding.waived ?? []);
  if (found.length === 0 && waived !== undefined) return skipped(waivedWords(waived));
  const failed = found.find(
    ({ outcome, severity }) => outcome === "fail" && (failOn === "warning" || severity === "error"),
  );
  const more = found.length === 1 ? "" : ` (and ${found.length - 1} more)`;
  const lines = found.flatMap((finding) => [
    `${placeOf(finding)} ${finding.severity}: ${finding.message}`,
    ...[...findingNotes(finding), ...relatedNotes(finding)].map(([label, words]) => `    ${label}: ${words}`),
  ]);
  const message = `${(failed ?? found[0])?.message ?? ""}${more}`;
  if (failed !== undefined) return { result: isRead ? "failure" : "error", message, lines };
  return found.some(({ outcome }) => outcome === "unknown")
    ? { result: "skipped", message, lines }
    : { result: "passed", message, lines };
}
