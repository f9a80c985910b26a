/** `node bench/start-up.mjs [FILE] [OPTIONS of check]`: where the time of one new process goes. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CLI, check, LIBRARY, nothing } from "./commands.mjs";
import { dataFolder, oneFile } from "./data.mjs";
import { environment } from "./environment.mjs";
import { median, ratio, typical } from "./statistics.mjs";
import { timeCommands } from "./time-commands.mjs";

const ROUNDS = 41;
const PROBE = fileURLToPath(new URL("./start-up-probe.cjs", import.meta.url));
const STARTER = fileURLToPath(new URL("./start-up-library.cjs", import.meta.url));

const folder = dataFolder();
const [given, ...options] = process.argv.slice(2);
const file = given === undefined ? join(folder, oneFile(folder)) : resolve(given);

const spawn = (args, stdio) => {
  const child = spawnSync(process.execPath, args, { cwd: resolve(file, ".."), env: environment, stdio });
  if (child.error !== undefined) throw child.error;
  return child.output;
};
const ms = (number) => number.toFixed(2).padStart(8);
const print = (text) => process.stdout.write(`${text}\n`);

/** The whole process beside an empty one. */
function whole() {
  const cwd = resolve(file, "..");
  const results = timeCommands(
    [nothing(cwd), check("check", cwd, [file, ...options], { status: null })],
    ROUNDS,
  );
  const line = ({ times }, what) => print(`${ms(typical(times))}${ms(Math.min(...times))}  ${what}`);
  print("whole processes in turn, ms\n  median   least");
  line(results.nothing, "node -e 0");
  line(results.check, `check, ${ratio(results.check.times, results.nothing.times).toFixed(2)}x`);
  print("");
}

/** What one run did, as [what, ms]: calls of the file system and of `require`, and the JavaScript between them. */
function timeline() {
  const output = spawn(
    ["--require", PROBE, CLI, "check", file, ...options],
    ["ignore", "pipe", "pipe", "pipe"],
  );
  const { begun, ready, events } = JSON.parse(output[3]);
  const steps = [["Node, up to the first line that is not its own", begun]];
  let at = ready;
  let last = "start";
  // Outer events end after what they hold: those are shown by what is inside them.
  const leaves = events.filter(
    ([begin, end], mine) =>
      !events.some(([b, e], other) => other !== mine && b >= begin && e <= end && (b > begin || e < end)),
  );
  for (const [begin, end, what] of leaves.sort((a, b) => a[0] - b[0])) {
    steps.push([
      what === "exit" ? "  up to the exit, with what Node has left to do" : `  JavaScript after ${last}`,
      begin - at,
    ]);
    if (end > begin) steps.push([what, end - begin]);
    at = end;
    last = what;
  }
  return steps;
}

/** Prints the steps of many runs. The least is what a busy machine leaves alone. */
function show(title, take) {
  const all = Array.from({ length: ROUNDS }, take);
  const runs = all.filter((run) => run.length === all[0].length);
  print(`${title}, ms\n  median   least`);
  const total = runs.map((run) => run.reduce((sum, [, time]) => sum + time, 0));
  for (const [step, [what]] of runs[0].entries()) {
    const times = runs.map((run) => run[step][1]);
    if (median(times) >= 0.02) print(`${ms(median(times))}${ms(Math.min(...times))}  ${what}`);
  }
  print(`${ms(median(total))}${ms(Math.min(...total))}  together\n`);
}

whole();
show("one process, step by step", timeline);
show("the library in a new process", () =>
  JSON.parse(spawn([STARTER, LIBRARY, file], ["ignore", "pipe", "inherit"])[1]),
);
