/** Reads a pack from disk: a rule file, or a folder of them. A pack that is not wholly right is refused. */
import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { decode } from "../document/decode.ts";
import type { DocumentRequest } from "../document/document.ts";
import { formatOf } from "../document/format-of.ts";
import { lineTable } from "../document/line-table.ts";
import { readDocument } from "../document/read-document.ts";
import { validateRule } from "../generated/validators/rule.js";
import { echo } from "../quote.ts";
import { type Rule, UsageError } from "../types.ts";
import { packHash } from "./join-packs.ts";
import type { Pack } from "./pack.ts";
import { ruleFaults } from "./rule-faults.ts";
import { type Fault, schemaFault } from "./schema-fault.ts";

const RULE_FILE = /\.(json|yaml|yml)$/;
const MAX_BYTES = 1024 * 1024;

/** A rule and where its id stands, as `file:line:column`. */
interface PlacedRule {
  readonly rule: Rule;
  readonly place: string;
}

/**
 * The only library function that touches files.
 *
 * @param path a rule file or a folder; a rule's id is its path in the folder without the ending.
 * @throws UsageError with file, line and column of what is wrong.
 */
export function readPack(path: string): Pack {
  const info = read(path, () => lstatSync(path, { throwIfNoEntry: false }));
  if (info === undefined) throw new UsageError(`there is no rule file or folder \`${shown(path)}\``);
  const folder = info.isDirectory() ? path : null;
  const files = folder === null ? [path] : ruleFiles(folder);
  if (files.length === 0)
    throw new UsageError(`\`${shown(path)}\` holds no rule: no .json, .yaml or .yml file`);

  const placed = files
    .map((file) => readRule(file, folder))
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0));
  const places = new Map<string, string>();
  for (const { rule, place } of placed) {
    const before = places.get(rule.id);
    if (before !== undefined)
      throw new UsageError(
        `${place}: the id \`${rule.id}\` is taken by ${before}; ids are unique, rename one`,
      );
    places.set(rule.id, place);
  }
  const rules = placed.map(({ rule }) => rule);
  return { rules, sha256: packHash(rules), from: path, places };
}

/** Links are not followed; dot entries and node_modules are passed over. */
function ruleFiles(folder: string): readonly string[] {
  return read(folder, () => readdirSync(folder, { withFileTypes: true }))
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

function readRule(file: string, folder: string | null): PlacedRule {
  refuseUnreadable(
    file,
    read(file, () => lstatSync(file)),
  );
  const { text, problems } = decode(read(file, () => readFileSync(file)));
  const document = readDocument(text, formatOf(file));
  const lines = lineTable(text);
  const [request, ...more] = document.requests;

  const at = (offset: number): string => {
    const { line, column } = lines.position(offset);
    return `${shown(file)}:${line}:${column}`;
  };
  const fail = ({ pointer, token, message }: Fault, offset?: number): never => {
    throw new UsageError(`${at(offset ?? nearestOffset(request, pointer, token))}: ${message}`);
  };

  for (const problem of [...problems, ...(request?.problems ?? [])]) {
    if (problem.severity === "error") fail(problem, problem.span?.start);
  }
  if (request === undefined || more.length > 0 || request.index !== null)
    return fail({ pointer: "", message: "a rule file holds one object, a rule" });
  if (!validateRule(request.value)) return fail(schemaFault(request.value, validateRule.errors ?? []));
  const rule = request.value as Rule;
  const [fault] = [...pathFaults(rule, file, folder), ...ruleFaults(rule)];
  return fault === undefined ? { rule, place: at(nearestOffset(request, "/id")) } : fail(fault);
}

function pathFaults({ id }: Rule, file: string, folder: string | null): readonly Fault[] {
  if (hasPath(id, file, folder)) return [];
  const name = shown(basename(file));
  return [
    {
      pointer: "/id",
      message: `the id \`${id}\` is not the path of its file below the folder that was named, \`${name}\` without its ending; rename one, or name the folder above`,
    },
  ];
}

function refuseUnreadable(file: string, info: Stats): void {
  if (!info.isFile())
    throw new UsageError(`\`${shown(file)}\` is not a regular file; rules are read from regular files only`);
  if (!RULE_FILE.test(file))
    throw new UsageError(
      `\`${shown(file)}\` is no rule file; rules are read from .json, .yaml and .yml files`,
    );
  if (info.size > MAX_BYTES)
    throw new UsageError(`\`${shown(file)}\` is larger than 1 MiB, the limit for a rule file`);
}

/** What the system refuses is the user's to know, too. */
function read<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(`\`${shown(path)}\` cannot be read: ${code}`);
  }
}

/** A path as messages show it: names of files may hold anything. */
function shown(path: string): string {
  return echo(path, 1000);
}

/** Where a pointer stands, or its nearest ancestor that is there. */
function nearestOffset(
  request: DocumentRequest | undefined,
  pointer: string,
  token: Fault["token"] = "value",
): number {
  const own = token === "key" ? request?.span(pointer, "key") : null;
  if (own !== null && own !== undefined) return own.start;
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
