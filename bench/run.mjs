/** `npm run bench`: measures everything and prints one table. Exits 1 when something could not be measured, 2 when it cannot start. */
import { existsSync, writeFileSync } from "node:fs";
import { circumstances } from "./circumstances.mjs";
import { CLI, LIBRARY } from "./commands.mjs";
import { dataFolder } from "./data.mjs";
import { FULL, QUICK } from "./effort.mjs";
import { engine } from "./groups/engine.mjs";
import { files } from "./groups/files.mjs";
import { growth } from "./groups/growth.mjs";
import { library } from "./groups/library.mjs";
import { ndjson } from "./groups/ndjson.mjs";
import { peers } from "./groups/peers.mjs";
import { oneProcess } from "./groups/process.mjs";
import { readOptions } from "./options.mjs";
import { page } from "./page.mjs";
import { findPeers, installPeers } from "./peers.mjs";
import { table } from "./table.mjs";

const GROUPS = { library, process: oneProcess, files, ndjson, engine, peers, growth };
const PAGE = new URL("../docs/performance.md", import.meta.url);

const tell = (sentence) => process.stderr.write(`bench: ${sentence}\n`);

function main() {
  const options = readOptions(process.argv.slice(2), Object.keys(GROUPS));
  if (options.say !== undefined) {
    (options.status === 0 ? process.stdout : process.stderr).write(`${options.say}\n`);
    return options.status;
  }
  const missing = [CLI, LIBRARY].find((file) => !existsSync(file));
  if (missing !== undefined) {
    tell(`there is no ${missing}; run \`npm run build\` first`);
    return 2;
  }
  installPeers(tell);
  const found = findPeers();
  const effort = options.quick ? QUICK : FULL;
  const settings = { effort, peers: found, folder: dataFolder() };
  const chosen = Object.entries(GROUPS).filter(
    ([name]) => options.only.length === 0 || options.only.includes(name),
  );
  const started = Date.now();
  let complete = true;
  const rows = chosen.flatMap(([name, measure]) => {
    tell(`measuring ${name}`);
    try {
      return measure(settings);
    } catch (error) {
      tell(`${name} cannot be measured: ${error.message}`);
      complete = false;
      return [];
    }
  });
  if (rows.length === 0) return 1;
  const facts = circumstances(effort, found, rows, Math.round((Date.now() - started) / 1000));
  process.stdout.write(`${table(rows)}\n\n${facts.map((sentence) => `${sentence}\n`).join("")}`);
  if (options.write && complete) {
    writeFileSync(
      PAGE,
      page(
        table(rows, (text) => `<sub>${text}</sub>`),
        facts,
      ),
    );
    tell("wrote docs/performance.md");
  }
  return complete ? 0 : 1;
}

process.exitCode = main();
