/** Times functions in interleaved slices, in a process of their own so that sets do not see each other's types. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { environment } from "./environment.mjs";

const CHILD = fileURLToPath(new URL("./in-process.mjs", import.meta.url));

/**
 * @param set a module of functions/, whose `contenders(input)` gives `{name, run}`.
 * @param effort `{rounds, sliceMs, warmMs}`.
 * @returns by name, the microseconds a call of each round.
 */
export function timeFunctions(set, effort, input = {}) {
  const module = new URL(`./functions/${set}.mjs`, import.meta.url).href;
  const child = spawnSync(process.execPath, [CHILD, module, JSON.stringify(effort), JSON.stringify(input)], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`functions/${set}.mjs ended with ${child.status}`);
  return JSON.parse(child.stdout);
}
