import { escapeTerminal } from "../../format/escape-terminal.ts";
import { type Style, style as styleFor } from "../../format/style.ts";
import { wrap } from "../../format/wrap.ts";
import {
  builtinPack,
  explainConditions,
  type Pack,
  type Rule,
  type StageRule,
  stageRules,
  UsageError,
} from "../../index.ts";
import { didYouMean } from "../../nearest.ts";
import { answerWords } from "../answer-words.ts";
import { isColoured } from "../colour.ts";
import { conditionWords, neededScopes } from "../condition-words.ts";
import { EXIT } from "../exit-code.ts";
import { type FactOptions, optionFacts, withRegion } from "../given-facts.ts";
import type { Io } from "../io.ts";
import { type PackOptions, packsOf } from "../packs-of.ts";

export interface RulesExplainOptions extends FactOptions, PackOptions {
  readonly asOf: string | null;
}

/** Prints everything that is known about a rule: why it is there, what it asks and, with facts, what the answer is; examples, source. */
export function rulesExplain(id: string, options: RulesExplainOptions, io: Io): number {
  const packs = packsOf(options, io);
  const rules = [builtinPack(), ...packs].flatMap((pack) => pack.rules);
  const rule = rules.find((candidate) => candidate.id === id);
  const stageRule = stageRules().find((candidate) => candidate.id === id);
  const page = sections(
    styleFor(isColoured("auto", io.stdout, io.env)),
    io.stdout.isTerminal() ? Math.min(100, io.stdout.columns()) : 80,
  );
  if (rule !== undefined) explainRule(rule, () => explainFacts(rule, packs, options, page, io), page);
  else if (stageRule !== undefined) explainStageRule(stageRule, page);
  else {
    const ids = [...rules, ...stageRules()].map((candidate) => candidate.id);
    const hint = didYouMean(id, ids) || "; `workspaces-preflight rules list` lists them";
    throw new UsageError(`there is no rule \`${id}\`${hint}`);
  }
  io.stdout.write(page.text());
  return EXIT.pass;
}

/** More images than anybody reads about are only counted. */
const MOST_IMAGES = 5;

function explainFacts(
  rule: Rule,
  packs: readonly Pack[],
  options: RulesExplainOptions,
  page: Page,
  io: Io,
): void {
  if (options.facts.length === 0 && options.fact.length === 0) return;
  const asOf = options.asOf ?? new Date(io.now()).toISOString().slice(0, 10);
  const worlds = explainConditions(rule, { packs, facts: withRegion(optionFacts(options, io), io), asOf });
  for (const world of worlds.slice(0, MOST_IMAGES)) {
    page.section(`With these facts${world.image === null ? "" : `, for ${world.image}`}`, () =>
      page.lines(answerWords(rule, world)),
    );
  }
  const more = worlds.length - MOST_IMAGES;
  if (more > 0)
    page.section(`And ${more} more images`, () => page.prose("Give the facts of one to see them"));
}

function explainRule(rule: Rule, answers: () => void, page: Page): void {
  const needs = neededScopes(rule);
  page.head(rule.id, [
    rule.severity,
    rule.certainty,
    needs.length === 0 ? "needs no facts" : `needs facts: ${needs.join(", ")}`,
  ]);
  page.prose(rule.title);
  page.section("Why", () => page.prose(rule.why));
  if (rule.when !== undefined)
    page.section("When", () => page.lines(conditionWords(rule.when as Rule["must"])));
  page.section("What must hold", () => page.lines(conditionWords(rule.must)));
  answers();
  page.section("Fails with", () => page.prose(rule.message));
  if (rule.expected !== undefined) page.section("Accepted", () => page.prose(rule.expected ?? ""));
  if (rule.fix !== undefined)
    page.section(rule.fix.safe ? "Fix (safe)" : "Fix", () => page.prose(rule.fix?.title ?? ""));
  if (rule.predicts.length > 0) {
    page.section("The service would answer", () =>
      page.lines(rule.predicts.map(({ code, certainty }) => `${code} (${certainty})`)),
    );
  }
  for (const [title, outcome] of EXAMPLES) {
    const example = rule.examples.find((candidate) => candidate.outcome === outcome);
    if (example !== undefined) page.section(title, () => page.lines(exampleLines(example)));
  }
  for (const note of rule.notes ?? []) page.section("Note", () => page.prose(note));
  page.section("Source", () => {
    for (const { url, read, says } of rule.source) {
      page.lines([`${url} (read ${read})`]);
      if (says !== undefined) page.prose(says, 4);
    }
  });
}

function explainStageRule({ id, title, why }: StageRule, page: Page): void {
  page.head(id, [STAGES[id.slice(0, id.indexOf("/"))] ?? "what the service answers"]);
  page.prose(title);
  page.section("Why", () => page.prose(why));
}

/** By the group of the id. */
const STAGES: Readonly<Record<string, string>> = {
  config: "about a policy file",
  document: "about the text itself",
  schema: "a constraint of the API model",
};

const EXAMPLES = [
  ["Passes", "pass"],
  ["Fails", "fail"],
  ["Is unknown", "unknown"],
] as const;

type Example = Rule["examples"][number];

/** The members that matter, and what was known. */
function exampleLines({ request, facts, asOf }: Example): readonly string[] {
  const given = Object.entries(facts ?? {}).flatMap(([fact, members]) =>
    Object.entries(members as Readonly<Record<string, unknown>>).map(
      ([member, value]) => `${fact}.${member}=${String(value)}`,
    ),
  );
  if (asOf !== undefined) given.push(`as of ${asOf}`);
  return [compact(request), ...(given.length === 0 ? [] : [`with ${given.join(", ")}`])];
}

/** JSON on one line, with blanks between its parts. */
function compact(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ").replace(/\[ /g, "[").replace(/ \]/g, "]");
}

/** A text of titled sections. */
interface Page {
  readonly head: (id: string, properties: readonly string[]) => void;
  readonly section: (title: string, body: () => void) => void;
  readonly prose: (words: string, indent?: number) => void;
  readonly lines: (lines: readonly string[]) => void;
  readonly text: () => string;
}

function sections({ bold, dim }: Style, width: number): Page {
  let text = "";
  let inside = 0;
  const put = (line: string, indent: number): void => {
    text += `${" ".repeat(indent)}${escapeTerminal(line)}\n`;
  };
  return {
    head: (id, properties) => {
      text += `${bold(escapeTerminal(id))}  ${dim(properties.join(" · "))}\n\n`;
    },
    section: (title, body) => {
      text += `\n${bold(title)}\n`;
      inside = 2;
      body();
    },
    prose: (words, indent = inside) => {
      for (const line of wrap(words, width - indent)) put(line, indent);
    },
    lines: (lines) => {
      for (const line of lines) put(line, inside);
    },
    text: () => text,
  };
}
