/** Reads a pack from disk: a rule file, or a folder of them. A pack that is not wholly right is refused. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { decode } from "../document/decode.ts";
import type { DocumentRequest } from "../document/document.ts";
import { formatOf } from "../document/format-of.ts";
import { lineTable } from "../document/line-table.ts";
import { readDocument } from "../document/read-document.ts";
import { validateRule } from "../generated/validators/rule.js";
import { type Rule, UsageError } from "../types.ts";
import { packHash } from "./join-packs.ts";
import type { Pack } from "./pack.ts";
import { ruleFaults } from "./rule-faults.ts";
import { schemaFault } from "./schema-fault.ts";

const RULE_FILE = /\.(json|yaml|yml)$/;
const MAX_BYTES = 1024 * 1024;

/**
 * The only library function that touches files.
 *
 * @param path a rule file or a folder; a rule's id is its path in the folder without the ending.
 * @throws UsageError with file, line and column of what is wrong.
 */
export function readPack(path: string): Pack {
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (info === undefined) throw new UsageError(`there is no rule file or folder \`${path}\``);
  const files = info.isDirectory() ? ruleFiles(path) : [path];
  if (files.length === 0) throw new UsageError(`\`${path}\` holds no rule: no .json, .yaml or .yml file`);
  const rules = files.map((file) =>
    readRule(file, (id) => hasPath(id, file, info.isDirectory() ? path : null)),
  );
  const ids = new Map<string, string>();
  rules.forEach((rule, at) => {
    const before = ids.get(rule.id);
    const file = files[at] ?? path;
    if (before !== undefined)
      throw new UsageError(`rule \`${rule.id}\` is in ${before} and in ${file}; ids are unique, rename one`);
    ids.set(rule.id, file);
  });
  rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rules, sha256: packHash(rules), from: path };
}

/** Links are not followed; dot entries and node_modules are passed over. */
function ruleFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ruleFiles(path);
      return entry.isFile() && RULE_FILE.test(entry.name) ? [path] : [];
    });
}

/** Whether an id is the file's path in its folder, or for a file named alone, the end of its path. */
function hasPath(id: string, file: string, folder: string | null): boolean {
  const name = file.replace(RULE_FILE, "");
  if (folder !== null) return relative(folder, name).split(sep).join("/") === id;
  return `/${resolve(name).split(sep).join("/")}`.endsWith(`/${id}`);
}

function readRule(file: string, fitsPath: (id: string) => boolean): Rule {
  const info = lstatSync(file);
  if (!info.isFile())
    throw new UsageError(`\`${file}\` is not a regular file; rules are read from regular files only`);
  if (info.size > MAX_BYTES)
    throw new UsageError(`\`${file}\` is larger than 1 MiB, the limit for a rule file`);
  const { text, problems } = decode(readFileSync(file));
  const document = readDocument(text, formatOf(file));
  const lines = lineTable(text);
  const [request, ...more] = document.requests;

  const fail = (pointer: string, message: string, offset?: number): never => {
    const { line, column } = lines.position(offset ?? nearestOffset(request, pointer));
    throw new UsageError(`${file}:${line}:${column}: ${message}`);
  };
  for (const problem of [...problems, ...(request?.problems ?? [])]) {
    if (problem.severity === "error") fail(problem.pointer, problem.message, problem.span?.start);
  }
  if (request === undefined || more.length > 0 || request.index !== null)
    return fail("", "a rule file holds one object, a rule");
  if (!validateRule(request.value)) {
    const fault = schemaFault(request.value, validateRule.errors ?? []);
    return fail(fault.pointer, fault.message);
  }
  const rule = request.value as Rule;
  if (!fitsPath(rule.id))
    fail(
      "/id",
      `the id \`${rule.id}\` is not the path of its file; rename \`${basename(file)}\` or change the id`,
    );
  for (const fault of ruleFaults(rule)) fail(fault.pointer, fault.message);
  return rule;
}

/** Where a pointer stands, or its nearest ancestor that is there. */
function nearestOffset(request: DocumentRequest | undefined, pointer: string): number {
  for (
    let at: string | null = pointer;
    at !== null;
    at = at === "" ? null : at.slice(0, at.lastIndexOf("/"))
  ) {
    const span = request?.span(at, "value");
    if (span !== undefined && span !== null) return span.start;
  }
  return 0;
}
