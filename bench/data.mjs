/** Files to check, written under `data/` when they are first asked for. The same code writes the same bytes. */
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { batchRequest, invalidRequest, userRule, validRequest } from "./requests.mjs";

const ROOT = fileURLToPath(new URL("./data/", import.meta.url));
const SCHEMA = new URL("../schemas/ImportWorkspaceImage.schema.json", import.meta.url);
const SOURCES = [new URL("./requests.mjs", import.meta.url), new URL(import.meta.url), SCHEMA];

/** The folder of this version of the data; what other versions left behind is removed. */
export function dataFolder() {
  const hash = createHash("sha256");
  for (const source of SOURCES) hash.update(readFileSync(source));
  const stamp = hash.digest("hex").slice(0, 12);
  mkdirSync(join(ROOT, stamp), { recursive: true });
  for (const name of readdirSync(ROOT)) if (name !== stamp) rmSync(join(ROOT, name), { recursive: true });
  return join(ROOT, stamp);
}

/** Writes under another name first: what is there is complete. @returns the name. */
function once(folder, name, write) {
  const path = join(folder, name);
  if (existsSync(path)) return name;
  rmSync(`${path}.part`, { recursive: true, force: true });
  write(`${path}.part`);
  renameSync(`${path}.part`, path);
  return name;
}

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** One file with a valid request. */
export const oneFile = (folder) =>
  once(folder, "one.json", (path) => writeFileSync(path, pretty(validRequest(0))));

/** One file with three mistakes, none of which keeps the AWS CLI from reading it. */
export const mistakesFile = (folder) =>
  once(folder, "mistakes.json", (path) => writeFileSync(path, pretty(invalidRequest(1, 3))));

/** One file that lacks a required member, the one mistake that every peer finds. */
export const missingFile = (folder) =>
  once(folder, "missing.json", (path) => writeFileSync(path, pretty(invalidRequest(0))));

/** A folder of so many files. @param kind "valid", or "mixed" for one invalid in ten. */
export function requestFiles(folder, count, kind) {
  return once(folder, `files-${kind}-${count}`, (path) => {
    mkdirSync(path);
    for (let number = 0; number < count; number++) {
      const name = `request-${String(number).padStart(6, "0")}.json`;
      writeFileSync(join(path, name), pretty(batchRequest(number, kind)));
    }
  });
}

/** A file of so many lines. @param kind as for `requestFiles`. */
export function requestLines(folder, count, kind) {
  return once(folder, `lines-${kind}-${count}.ndjson`, (path) => {
    const file = openSync(path, "w");
    for (let number = 0; number < count; ) {
      let piece = "";
      for (const end = Math.min(count, number + 10_000); number < end; number++) {
        piece += `${JSON.stringify(batchRequest(number, kind))}\n`;
      }
      writeSync(file, piece);
    }
    closeSync(file);
  });
}

/** A user's pack of so many rules. */
export function rulePack(folder, count) {
  return once(folder, `rules-${count}`, (path) => {
    mkdirSync(join(path, "company"), { recursive: true });
    for (let number = 0; number < count; number++) {
      writeFileSync(join(path, `company/rule-${number}.json`), pretty(userRule(number)));
    }
  });
}

/** The request schema as a ruleset of Spectral. */
export function spectralRules(folder) {
  return once(folder, "spectral.json", (path) => {
    const { $schema, $id, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8"));
    const then = {
      function: "schema",
      functionOptions: { schema, dialect: "draft2020-12", allErrors: true },
    };
    const rule = { given: "$", severity: "error", message: "{{error}}", then };
    writeFileSync(path, pretty({ rules: { "request-schema": rule } }));
  });
}
