import { check, readlineAndParse } from "../commands.mjs";
import { requestLines } from "../data.mjs";
import { floorRow, memoryRow, ratioRow } from "../rows.mjs";
import { timeCommands } from "../time-commands.mjs";

/** For a million requests. */
const GOALS = { valid: { limit: 2, aim: 1.4 }, mixed: { limit: 3.5, aim: 2.5 }, memory: { limit: 128 } };
const WORDS = { valid: "all valid", mixed: "one in ten invalid" };

/** A file of very many requests, one a line. */
export function ndjson({ effort, folder }) {
  const goals = effort.lines === 1_000_000 ? GOALS : {};
  const many = effort.lines.toLocaleString("en");
  const kinds = ["valid", "mixed"];
  const commands = kinds.flatMap((kind) => {
    const file = requestLines(folder, effort.lines, kind);
    const status = kind === "valid" ? 0 : 1;
    return [
      readlineAndParse(`floor ${kind}`, folder, file, { peak: true }),
      check(kind, folder, ["--quiet", file], { status, says: new RegExp(`${many} requests`), peak: true }),
    ];
  });
  const results = timeCommands(commands, effort.lineRounds);
  return kinds.flatMap((kind) => {
    const { times, peak } = results[kind];
    const floor = results[`floor ${kind}`];
    const what = `${many} requests, ${WORDS[kind]}`;
    return [
      floorRow(`NDJSON: readline and \`JSON.parse\`, ${what}`, floor.times, "ms"),
      ratioRow(`NDJSON: ${what}, \`--quiet\``, times, floor.times, "ms", goals[kind]),
      memoryRow(`NDJSON: peak memory, ${what} (readline: ${Math.round(floor.peak)} MiB)`, peak, goals.memory),
    ];
  });
}
