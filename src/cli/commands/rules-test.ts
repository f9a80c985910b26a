import { escapeTerminal } from "../../format/escape-terminal.ts";
import { style } from "../../format/style.ts";
import { plural } from "../../format/summary.ts";
import { builtinPack, type Pack, packCoverage, type Rule, testPack, UsageError } from "../../index.ts";
import { isColoured } from "../colour.ts";
import { conditionWords } from "../condition-words.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { readPacks } from "../read-packs.ts";

const ENGINES = ["compiled", "json-rules-engine"] as const;
type Engine = (typeof ENGINES)[number];

/** Runs the examples of a pack, which are its rules' tests. @param path of the pack; null for the built-in one. */
export async function rulesTest(path: string | null, engine: string, io: Io): Promise<number> {
  if (!isEngine(engine)) throw new UsageError(`\`--engine ${engine}\`: accepted are ${ENGINES.join(", ")}`);
  const { bold, red, green, yellow } = style(isColoured("auto", io.stdout, io.env));
  const [pack = builtinPack()] = path === null ? [] : readPacks([path], io);
  const results = await testPack(pack, { engine });
  const wrong = results.filter((result) => !result.ok);
  let text = "";
  for (const { rule, index, expected, actual, message } of wrong) {
    const title = pack.rules.find((candidate) => candidate.id === rule)?.examples[index]?.title;
    const named = `example ${index + 1}${title === undefined ? "" : ` (${title})`}`;
    const why = message ?? `the outcome is ${actual}, not ${expected}`;
    text += `${bold(escapeTerminal(rule))} ${escapeTerminal(named)}: ${escapeTerminal(why)}\n`;
  }
  const { conditions, unnoticed } = packCoverage(pack);
  for (const { rule, pointer } of unnoticed)
    text += `${bold(escapeTerminal(rule))} ${yellow("no example notices")} when this is turned into its opposite: ${escapeTerminal(wordsAt(pack, rule, pointer))} (${pointer})\n`;
  const counts = `${plural(pack.rules.length, "rule")}, ${plural(results.length, "example")}`;
  const noticed = `${conditions - unnoticed.length} of ${plural(conditions, "condition")} noticed`;
  const blank = text === "" ? "" : "\n";
  text += blank;
  text +=
    wrong.length === 0
      ? `${green(`${counts}: all as expected`)}; ${noticed}\n`
      : `${counts}: ${red(plural(wrong.length, "mismatch", "mismatches"))}; ${noticed}\n`;
  if (path !== null) text += `sha256 ${pack.sha256}\n`;
  io.stdout.write(text);
  return wrong.length === 0 ? EXIT.pass : EXIT.fail;
}

/** The condition at a place of a rule, in words. */
function wordsAt(pack: Pack, id: string, pointer: string): string {
  let node: unknown = pack.rules.find((rule) => rule.id === id);
  for (const token of pointer.slice(1).split("/")) node = (node as Readonly<Record<string, unknown>>)[token];
  return conditionWords({ all: [node as Leaf] }).join(" ");
}

type Leaf = Extract<Rule["must"], { readonly all: unknown }>["all"][number];

function isEngine(name: string): name is Engine {
  return ENGINES.some((engine) => engine === name);
}
