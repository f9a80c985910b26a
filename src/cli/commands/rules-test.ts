import { escapeTerminal } from "../../format/escape-terminal.ts";
import { type Style, style } from "../../format/style.ts";
import { plural } from "../../format/summary.ts";
import { builtinPack, type Pack, packCoverage, type Rule, testPack, UsageError } from "../../index.ts";
import { isColoured } from "../colour.ts";
import { conditionWords } from "../condition-words.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { type PackOptions, packsOf } from "../packs-of.ts";
import { readPacks } from "../read-packs.ts";
import { workingDirectory } from "../working-directory.ts";

const ENGINES = ["compiled", "json-rules-engine"] as const;
type Engine = (typeof ENGINES)[number];

/**
 * Runs the examples of packs, which are their rules' tests.
 *
 * @param of the path of a pack; or which configuration names those that are tested after the built-in one.
 */
export async function rulesTest(of: string | PackOptions, engine: string, io: Io): Promise<number> {
  if (!isEngine(engine)) throw new UsageError(`\`--engine ${engine}\`: accepted are ${ENGINES.join(", ")}`);
  const here = workingDirectory(io);
  const words = style(isColoured("auto", io.stdout, io.env));
  const named = typeof of === "string" ? readPacks([of], io) : packsOf(of, io);
  const packs = typeof of === "string" ? named : [builtinPack(), ...named];
  const tested = await Promise.all(packs.map((pack) => testOf(pack, engine, words)));
  const texts = tested.map(({ text }, index) => {
    const pack = packs[index] as Pack;
    const own = named.includes(pack);
    const name = own ? here.shown(io.paths.resolve(".", pack.from)) : pack.from;
    const title = packs.length > 1 ? `${words.bold(escapeTerminal(name))}\n` : "";
    return `${title}${text}${own ? `sha256 ${pack.sha256}\n` : ""}`;
  });
  io.stdout.write(texts.join("\n"));
  return tested.every(({ ok }) => ok) ? EXIT.pass : EXIT.fail;
}

/** What the examples of a pack come to, in words. */
async function testOf(
  pack: Pack,
  engine: Engine,
  { bold, red, green, yellow }: Style,
): Promise<{ readonly ok: boolean; readonly text: string }> {
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
  return { ok: wrong.length === 0, text };
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
