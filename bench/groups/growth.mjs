import { join } from "node:path";
import { check, nothing, readAndParse } from "../commands.mjs";
import { oneFile, requestFiles, rulePack } from "../data.mjs";
import { floorRow, ratioRow } from "../rows.mjs";
import { timeCommands } from "../time-commands.mjs";
import { timeFunctions } from "../time-functions.mjs";

const RULES = [0, 10, 100, 1000];
const FINDINGS = [0, 1, 3, 10, 30];

/** How cost grows with rules, findings and files. */
export function growth(settings) {
  return [...byRules(settings), ...byFindings(settings), ...byFiles(settings)];
}

function byRules({ effort, folder }) {
  const packs = RULES.map((count) => ({
    name: `${count} rules`,
    count,
    pack: count === 0 ? null : rulePack(folder, count),
  }));
  const input = packs.map(({ name, pack }) => ({ name, path: pack === null ? null : join(folder, pack) }));
  const times = timeFunctions("growth-rules", effort.functions, { packs: input });
  const one = oneFile(folder);
  const started = timeCommands(
    [
      nothing(folder),
      ...packs.map(({ name, pack }) => check(name, folder, pack === null ? [one] : [one, "--rules", pack])),
    ],
    Math.ceil(effort.commandRounds / 3),
  );
  const words = (count) =>
    count === 0 ? "the built-in rules alone" : `${count.toLocaleString("en")} rules of a user's pack more`;
  return [
    floorRow("growth by rules: `JSON.parse` of a valid request's text", times.parse, "µs"),
    ...packs.map(({ name, count }) =>
      ratioRow(`growth by rules: library, from text, ${words(count)}`, times[name], times.parse, "µs"),
    ),
    floorRow("growth by rules: `node -e 0`", started.nothing.times, "ms"),
    ...packs.map(({ name, count }) =>
      ratioRow(
        `growth by rules: process, one file, ${words(count)}`,
        started[name].times,
        started.nothing.times,
        "ms",
      ),
    ),
  ];
}

function byFindings({ effort }) {
  const times = timeFunctions("growth-findings", effort.functions, { counts: FINDINGS });
  return FINDINGS.map((count) => {
    const many = count === 1 ? "1 finding" : `${count} findings`;
    const work = `growth by findings: library, from text, ${many}, to \`JSON.parse\` of the same`;
    return ratioRow(work, times[`check ${count}`], times[`parse ${count}`], "µs");
  });
}

function byFiles({ effort, folder }) {
  const counts = effort.growthFiles.map((count) => ({ count, name: requestFiles(folder, count, "valid") }));
  const results = timeCommands(
    counts.flatMap(({ count, name }) => [
      readAndParse(`floor ${count}`, folder, name),
      check(`check ${count}`, folder, [name]),
    ]),
    effort.fileRounds,
  );
  return counts.map(({ count }) => {
    const work = `growth by files: ${count.toLocaleString("en")} files, all valid, to read and \`JSON.parse\``;
    return ratioRow(work, results[`check ${count}`].times, results[`floor ${count}`].times, "ms");
  });
}
