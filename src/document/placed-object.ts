/** A file that holds one object, such as a configuration, with the place of everything in it. */
import type { Position, Problem, Range, Span, Token } from "../types.ts";
import type { DocumentFormat } from "./format-of.ts";
import { type LineTable, lineTable } from "./line-table.ts";
import { readDocument } from "./read-document.ts";

export interface PlacedObject {
  /** Undefined where the text gave none. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** What keeps the text from being read; null where nothing does. */
  readonly problem: Problem | null;
  readonly span: (pointer: string, token: Token) => Span | null;
  readonly lines: LineTable;
  /** Of the value that a pointer leads to. */
  readonly range: (pointer: string) => Range;
  /** Where a pointer leads, or its nearest ancestor that is there. */
  readonly position: (pointer: string, token?: Token) => Position;
}

/** Warnings, such as of text that another reader of YAML would take for a date, are none here. */
export function readPlacedObject(text: string, format: DocumentFormat): PlacedObject {
  const lines = lineTable(text);
  const { requests } = readDocument(text, format);
  const [only, ...more] = requests;
  const problems = requests.flatMap((request) => request.problems);
  const problem = problems.find(({ severity }) => severity === "error") ?? null;
  const value = only?.value;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const isOne = more.length === 0 && only?.index === null;
  const span = only === undefined || !isOne ? () => null : only.span;
  return {
    value: problem === null && isOne && isObject ? (value as PlacedObject["value"]) : undefined,
    problem,
    span,
    lines,
    range(pointer) {
      const { start, end } = span(pointer, "value") ?? { start: 0, end: 0 };
      return { start: lines.position(start), end: lines.position(end) };
    },
    position(pointer, token = "value") {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
        const found = (at === pointer ? span(at, token) : null) ?? span(at, "value");
        if (found !== null || at === "") return lines.position(found?.start ?? 0);
      }
    },
  };
}
