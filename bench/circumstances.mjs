/** What has to be said beside the figures. */
import { createRequire } from "node:module";
import { loadavg } from "node:os";
import { machine, versionAt } from "./environment.mjs";

/** How far apart the middle half of a floor's rounds may lie on a quiet machine, as a share of their median. */
const BUSY = 0.2;

const require = createRequire(import.meta.url);
const packageOf = (name) => `${name} ${require(`${name}/package.json`).version}`;

/** Sentences about the machine, the versions and the run. */
export function circumstances(effort, { versions, absent }, rows, seconds) {
  const noise = Math.max(...rows.map((row) => row.spread ?? 0));
  const own = versionAt(new URL("../package.json", import.meta.url));
  const root = ["ajv", "json-rules-engine"].map(packageOf);
  const { rounds } = effort.functions;
  return [
    `Machine: ${machine()}; load at the end ${loadavg()[0].toFixed(1)}.`,
    `Versions: workspaces-preflight ${own}, Node ${process.versions.node}, ${[...root, ...versions].join(", ")}.`,
    `Run: ${effort.name}, ${seconds} s; medians of ${rounds} rounds in process, ${effort.commandRounds} of processes, ${effort.fileRounds} over many files, ${effort.lineRounds} of NDJSON.`,
    ...(noise > BUSY
      ? [`The machine was busy: half the rounds of a floor lay ${Math.round(noise * 100)}% apart.`]
      : []),
    ...absent.map((sentence) => `${sentence}.`),
  ];
}
