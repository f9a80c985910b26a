/** Times whole processes in interleaved rounds: each round runs every command once, in turn. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { environment } from "./environment.mjs";

const PEAK = fileURLToPath(new URL("./peak-memory.cjs", import.meta.url));

/**
 * A command: `file` and `args` as for spawn, `cwd`, the exit `status` that is right (any if null), `says` for what its output has to hold,
 * `every` for slow ones that run in every so many-th round only, `peak` for Node processes that tell their peak memory, and
 * `peer` for programs of others, which are told about and left out when they do not do what they are measured for.
 *
 * @returns by name, the milliseconds of each round (null where it sat out) and the highest peak in MiB (null if not asked for).
 * @throws if a command of ours does not do what it is measured for.
 */
export function timeCommands(commands, rounds) {
  const results = commands.map((command) => ({ command, times: [], peak: null })).filter(works);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < results.length; turn++) {
      // Another one begins each round, so that nobody always follows the same neighbour.
      const result = results[(round + turn) % results.length];
      result.times.push(round % (result.command.every ?? 1) === 0 ? run(result) : null);
    }
  }
  return Object.fromEntries(results.map(({ command, times, peak }) => [command.name, { times, peak }]));
}

/** The first run warms up what the system caches, and is not counted. */
function works(result) {
  try {
    run(result);
    return true;
  } catch (error) {
    if (result.command.peer !== true) throw error;
    process.stderr.write(`bench: left out: ${error.message}\n`);
    return false;
  }
}

function run(result) {
  const { name, file, args, cwd, status = 0, says, peak = false } = result.command;
  const before = process.hrtime.bigint();
  const child = spawnSync(file, peak ? ["--require", PEAK, ...args] : args, {
    cwd,
    env: environment,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 2 ** 30,
  });
  const time = Number(process.hrtime.bigint() - before) / 1e6;
  if (child.error !== undefined) throw child.error;
  const [, stdout, stderr, extra] = child.output;
  if (
    (status !== null && child.status !== status) ||
    (says !== undefined && !says.test(tail(stdout) + tail(stderr)))
  ) {
    throw new Error(`${name} ended with ${child.status}, not as expected:\n${tail(stdout)}${tail(stderr)}`);
  }
  if (peak) result.peak = Math.max(result.peak ?? 0, Number(extra) / 1024);
  return time;
}

const tail = (bytes) => bytes.subarray(-2000).toString();
