import { check, nothing } from "../commands.mjs";
import { mistakesFile, oneFile } from "../data.mjs";
import { floorRow, ratioRow } from "../rows.mjs";
import { timeCommands } from "../time-commands.mjs";

const GIVEN = ["--fact", "windows.version=11", "--fact", "region=us-east-1", "--as-of", "2026-11-23"];

/** A new process that checks one file. */
export function oneProcess({ effort, folder }) {
  const one = oneFile(folder);
  const results = timeCommands(
    [
      nothing(folder),
      check("one", folder, [one], { says: /1 request passed/ }),
      check("facts", folder, [one, ...GIVEN], { says: /1 request passed/ }),
      check("json", folder, [one, "--format", "json"], { says: /"verdict": ?"pass"/ }),
      check("mistakes", folder, [mistakesFile(folder)], { status: 1, says: /3 errors/ }),
    ],
    effort.commandRounds,
  );
  const row = (work, name, goal) => ratioRow(work, results[name].times, results.nothing.times, "ms", goal);
  return [
    floorRow("process: `node -e 0`", results.nothing.times, "ms"),
    row("process: one file, text output", "one", { limit: 1.25, aim: 1.15 }),
    row("process: one file, Windows version, Region and date given", "facts"),
    row("process: one file, JSON output", "json"),
    row("process: one file with three mistakes, text output", "mistakes"),
  ];
}
