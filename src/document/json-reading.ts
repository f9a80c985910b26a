import type { Problem, RelatedProblem, Span } from "../types.ts";
import { formatPointer } from "./pointer.ts";
import { type DocumentProblem, documentProblem, JSON_DOCS } from "./problem.ts";

/** The state of one walk through a JSON text. */
export interface JsonReading {
  readonly text: string;
  at: number;
  /** Names and indexes down to the value being read. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
  /** A syntax error was met: nothing after it is read. */
  failed: boolean;
}

/** Adds a problem at the place being read. */
export function note(reading: JsonReading, parts: DocumentProblem): void {
  reading.problems.push(documentProblem({ docs: JSON_DOCS, pointer: formatPointer(reading.path), ...parts }));
}

/** Ends the walk with a syntax error; its pointer is always the document. */
export function fail(
  reading: JsonReading,
  span: Span,
  message: string,
  expected: string,
  related: readonly RelatedProblem[] = [],
): null {
  if (reading.failed) return null;
  reading.failed = true;
  note(reading, { code: "syntax", severity: "error", pointer: "", span, message, expected, related });
  return null;
}
