/** Reads a facts file, JSON or YAML, with the place of every fact. */
import type { DocumentFormat } from "../document/format-of.ts";
import { lineTable } from "../document/line-table.ts";
import { appendPointer } from "../document/pointer.ts";
import { readDocument } from "../document/read-document.ts";
import { type Facts, UsageError } from "../types.ts";
import type { SourcedFacts } from "./given-facts.ts";

/** @throws UsageError with line and column for a file that cannot be read as facts. */
export function readFacts(text: string, path: string, format: DocumentFormat): SourcedFacts {
  const document = readDocument(text, format);
  const lines = lineTable(text);
  const at = (offset: number): string => {
    const { line, column } = lines.position(offset);
    return `${path}:${line}:${column}`;
  };
  const [only, ...more] = document.requests;
  for (const request of document.requests) {
    const problem = request.problems.find((candidate) => candidate.severity === "error");
    if (problem !== undefined) {
      const span = problem.span ?? request.span(problem.pointer, problem.token);
      throw new UsageError(`${at(span?.start ?? 0)}: ${problem.message}`);
    }
  }
  if (
    only === undefined ||
    more.length > 0 ||
    only.index !== null ||
    typeof only.value !== "object" ||
    only.value === null
  ) {
    throw new UsageError(
      `${path}:1:1: a facts file holds one object, as \`workspaces-preflight schema facts\` describes it`,
    );
  }
  return { from: path, facts: only.value as Facts, places: placesOf(only.value, only.span, at) };
}

function placesOf(
  facts: object,
  span: (pointer: string, token: "key") => { readonly start: number } | null,
  at: (offset: number) => string,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const add = (pointer: string): void => {
    const found = span(pointer, "key");
    if (found !== null) places.set(pointer, at(found.start));
  };
  for (const [fact, members] of Object.entries(facts)) {
    add(appendPointer("", fact));
    if (typeof members !== "object" || members === null) continue;
    for (const member of Object.keys(members)) add(appendPointer(appendPointer("", fact), member));
  }
  return places;
}
