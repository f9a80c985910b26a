import { check, nothing, readlineAndParse } from "../commands.mjs";
import { oneFile, requestLines } from "../data.mjs";
import { floorRow, ratioRow } from "../rows.mjs";
import { timeCommands } from "../time-commands.mjs";
import { timeFunctions } from "../time-functions.mjs";

const ENGINE = ["--engine", "json-rules-engine"];

/** The same rules run by json-rules-engine. */
export function engine({ effort, folder }) {
  const times = timeFunctions("engine", effort.functions);
  const one = oneFile(folder);
  const count = effort.engineLines;
  const lines = requestLines(folder, count, "valid");
  const processes = timeCommands(
    [
      nothing(folder),
      check("one", folder, [one, ...ENGINE]),
      readlineAndParse("floor", folder, lines),
      check("lines", folder, ["--quiet", lines, ...ENGINE], { every: 3 }),
    ],
    effort.commandRounds,
  );
  const many = count.toLocaleString("en");
  const inProcess = (work, name) => ratioRow(`json-rules-engine: ${work}`, times[name], times.parse, "µs");
  return [
    floorRow("json-rules-engine: `JSON.parse` of a valid request's text", times.parse, "µs"),
    inProcess("library, object given, the compiled rules for comparison", "compiled"),
    inProcess("library, object given, `checkWithEngine`, a new engine a call", "engine"),
    inProcess("library, from bytes, `engineRequests`, one engine", "stream"),
    floorRow("json-rules-engine: `node -e 0`", processes.nothing.times, "ms"),
    ratioRow("json-rules-engine: one file, text output", processes.one.times, processes.nothing.times, "ms"),
    floorRow(`json-rules-engine: readline and \`JSON.parse\`, ${many} lines`, processes.floor.times, "ms"),
    ratioRow(
      `json-rules-engine: ${many} lines, \`--quiet\``,
      processes.lines.times,
      processes.floor.times,
      "ms",
    ),
  ];
}
