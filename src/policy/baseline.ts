/** Findings that were there when the check was adopted: told by their fingerprints, never by lines. */
import baselineSchema from "../../schemas/baseline.schema.json" with { type: "json" };
import { readPlacedObject } from "../document/placed-object.ts";
import type { BaselineFile, KnownFinding } from "../generated/types/baseline.ts";
import { validateBaseline } from "../generated/validators/baseline.js";
import type { JudgedRequest } from "../report/gate.ts";
import { type Finding, UsageError, type Waived } from "../types.ts";
import type { Waive } from "./judge.ts";
import { shapeFault } from "./shape-fault.ts";
import type { FileOf } from "./waive.ts";

/** By file, relative to the folder of the baseline; then by fingerprint. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, KnownFinding>>;

/** @throws UsageError with line and column of what is wrong: a baseline that cannot be read is written anew. */
export function readBaseline(text: string, path: string): Baseline {
  const file = readPlacedObject(text, "json");
  const fail = (offset: { readonly line: number; readonly column: number }, message: string): never => {
    throw new UsageError(
      `${path}:${offset.line}:${offset.column}: ${message}; \`workspaces-preflight baseline write\` writes it anew`,
    );
  };
  const { value, problem } = file;
  if (value === undefined) {
    const message = problem?.message ?? "a baseline holds one object";
    return fail(file.position(problem?.pointer ?? ""), message);
  }
  if (!validateBaseline(value)) {
    const fault = shapeFault(value, validateBaseline.errors ?? [], baselineSchema, "the baseline");
    return fail(file.position(fault.pointer, fault.token), fault.message);
  }
  const files = Object.entries((value as unknown as BaselineFile).files);
  return new Map(
    files.map(([name, list]) => [name, new Map(list.map((known) => [known.fingerprint, known]))]),
  );
}

/** Sorted, so that two people who write it write the same. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, list]) => list.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => [name, [...list.values()].sort(byRule)] as const);
  const file: BaselineFile = { version: 1, files: Object.fromEntries(files) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function byRule(a: KnownFinding, b: KnownFinding): number {
  const key = ({ rule, pointer, fingerprint }: KnownFinding): string => `${rule}\n${pointer}\n${fingerprint}`;
  return key(a) < key(b) ? -1 : 1;
}

/** The findings of one file as a baseline knows them. @param since of those that it did not know before. */
export function knownFindings(
  findings: readonly Finding[],
  before: ReadonlyMap<string, KnownFinding> | undefined,
  since: string,
): ReadonlyMap<string, KnownFinding> {
  const list = new Map<string, KnownFinding>();
  for (const { rule, pointer, fingerprint } of findings) {
    const count = (list.get(fingerprint)?.count ?? 0) + 1;
    list.set(fingerprint, {
      rule,
      pointer,
      fingerprint,
      count,
      since: before?.get(fingerprint)?.since ?? since,
    });
  }
  return list;
}

/** The day since when the oldest finding is known; null where there is none. */
export function oldestOf(baseline: Baseline): string | null {
  let oldest: string | null = null;
  for (const list of baseline.values())
    for (const { since } of list.values()) if (oldest === null || since < oldest) oldest = since;
  return oldest;
}

/** Takes away as many findings of a kind as the baseline knows in the file; what comes on top is new. */
export function startBaseline(baseline: Baseline, path: string, fileOf: FileOf): Waive {
  const met = new Map<string, number>();
  let last: JudgedRequest | null = null;
  return (finding, request) => {
    // What was undecided is not known to be wrong, and may turn out to be something else: a baseline cannot know it.
    if (finding.outcome === "unknown") return null;
    if (request !== last && !isNext(request, last)) met.clear();
    last = request;
    const file = fileOf(request.source.path);
    const known = file === null ? undefined : baseline.get(file)?.get(finding.fingerprint);
    if (known === undefined || known.rule !== finding.rule) return null;
    const count = (met.get(finding.fingerprint) ?? 0) + 1;
    met.set(finding.fingerprint, count);
    return count > known.count ? null : waivedSince(known, path);
  };
}

/** Whether a request comes further down in the same file; otherwise a file begins, maybe the same one again. */
function isNext({ source }: JudgedRequest, last: JudgedRequest | null): boolean {
  if (last === null || source.path !== last.source.path) return false;
  return source.index !== null && last.source.index !== null && source.index > last.source.index;
}

function waivedSince({ since }: KnownFinding, path: string): Waived {
  return { by: "baseline", reason: null, owner: null, expires: null, from: `${path}, since ${since}` };
}
