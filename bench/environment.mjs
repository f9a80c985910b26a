/** What every measured process gets and where it runs. */

import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

const KEPT = ["PATH", "HOME", "LANG", "TMPDIR", "TEMP", "SystemRoot"];

/**
 * The environment of measured processes, the same wherever the bench is started. Nothing of npm, Node or AWS is passed on:
 * `NODE_EXTRA_CA_CERTS` alone costs Node 20 about 65 ms at every start, and `AWS_REGION` would state a fact.
 */
export const environment = Object.fromEntries(
  KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
);

/** The machine, without its name. */
export function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpu === undefined ? "unknown processor" : cpu.model.trim();
  return `${cpus().length} cores (${model}), ${memory} GiB, ${process.platform} ${process.arch}`;
}

/** The version in the package.json of an installed package, by URL. */
export function versionAt(url) {
  return JSON.parse(readFileSync(url, "utf8")).version;
}
