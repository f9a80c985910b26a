import { check, readAndParse } from "../commands.mjs";
import { requestFiles } from "../data.mjs";
import { ajvCommand } from "../peers.mjs";
import { fasterRow, floorRow, ratioRow } from "../rows.mjs";
import { timeCommands } from "../time-commands.mjs";

/** For 10,000 files; with fewer the start of the process weighs more. */
const GOALS = { valid: { limit: 1.75, aim: 1.4 }, mixed: { limit: 2.2, aim: 1.6 }, ajv: { limit: 3 } };
const WORDS = { valid: "all valid", mixed: "one in ten invalid" };

/** A folder of many files. */
export function files({ effort, folder, peers }) {
  const count = effort.files;
  const goals = count === 10_000 ? GOALS : {};
  const many = count.toLocaleString("en");
  const kinds = ["valid", "mixed"];
  const commands = kinds.flatMap((kind) => {
    const name = requestFiles(folder, count, kind);
    const status = kind === "valid" ? 0 : 1;
    const ours = check(kind, folder, [name], { status, says: new RegExp(`${many} requests`) });
    const ajv =
      peers.ajv === null
        ? []
        : [ajvCommand(`ajv ${kind}`, peers.ajv, folder, `${name}/*.json`, { status, every: 3 })];
    return [readAndParse(`floor ${kind}`, folder, name), ours, ...ajv];
  });
  const results = timeCommands(commands, effort.fileRounds);
  return kinds.flatMap((kind) => {
    const { times } = results[kind];
    const floor = results[`floor ${kind}`].times;
    const what = `${many} files, ${WORDS[kind]}`;
    const ajv = results[`ajv ${kind}`];
    return [
      floorRow(`files: read and \`JSON.parse\`, ${what}`, floor, "ms"),
      ratioRow(`files: ${what}, text output`, times, floor, "ms", goals[kind]),
      ...(ajv === undefined
        ? []
        : [
            ratioRow(`files: ajv-cli, schema alone, ${what}`, ajv.times, floor, "ms"),
            fasterRow(`files: times faster than ajv-cli, ${what}`, times, ajv.times, goals.ajv),
          ]),
    ];
  });
}
