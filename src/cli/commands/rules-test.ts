import { escapeTerminal } from "../../format/escape-terminal.ts";
import { style } from "../../format/style.ts";
import { plural } from "../../format/summary.ts";
import { builtinPack, testPack, UsageError } from "../../index.ts";
import { isColoured } from "../colour.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { readPacks } from "../read-packs.ts";

const ENGINES = ["compiled", "json-rules-engine"] as const;
type Engine = (typeof ENGINES)[number];

/** Runs the examples of a pack, which are its rules' tests. @param path of the pack; null for the built-in one. */
export async function rulesTest(path: string | null, engine: string, io: Io): Promise<number> {
  if (!isEngine(engine)) throw new UsageError(`\`--engine ${engine}\`: accepted are ${ENGINES.join(", ")}`);
  const { bold, red, green } = style(isColoured("auto", io.stdout, io.env));
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
  const counts = `${plural(pack.rules.length, "rule")}, ${plural(results.length, "example")}`;
  text +=
    wrong.length === 0
      ? `${green(`${counts}: all as expected`)}\n`
      : `${text === "" ? "" : "\n"}${counts}: ${red(plural(wrong.length, "mismatch", "mismatches"))}\n`;
  io.stdout.write(text);
  return wrong.length === 0 ? EXIT.pass : EXIT.fail;
}

function isEngine(name: string): name is Engine {
  return ENGINES.some((engine) => engine === name);
}
