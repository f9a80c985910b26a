import type { Problem } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";
import { documentProblem, textFix } from "./problem.ts";

/** The text opens more objects and arrays inside one another than is read; `at` is the one too many. */
export function tooDeep(at: number): Problem {
  return documentProblem({
    code: "too-deep",
    severity: "error",
    span: { start: at, end: at + 1 },
    message: `Values are nested deeper than ${MAX_DEPTH} levels`,
    expected: `at most ${MAX_DEPTH} levels; a request needs 3`,
  });
}

/** A file, or a line of NDJSON, is larger than is read. */
export function tooLarge(what: "file" | "line", size: number | null, limit: number): Problem {
  const actual = size === null ? "" : ` of ${size} bytes`;
  return documentProblem({
    code: "too-large",
    severity: "error",
    span: { start: 0, end: 0 },
    message: `The ${what}${actual} is larger than ${limit} ${what === "file" ? "bytes" : "units"} and was not read`,
    expected: `at most ${limit} ${what === "file" ? "bytes" : "units"}; a request needs about 500`,
  });
}

/** There is nothing in the text. */
export function emptyText(length: number): Problem {
  return documentProblem({
    code: "empty",
    severity: "error",
    span: { start: 0, end: length },
    message: length === 0 ? "The document is empty" : "The document holds nothing but blanks",
    expected: "a request",
  });
}

/** A byte order mark stood before the text, or still stands in its first `units` units. */
export function byteOrderMark(units: 0 | 1): Problem {
  return documentProblem({
    code: "byte-order-mark",
    severity: "warning",
    span: { start: 0, end: units },
    message: "The document starts with a byte order mark; the AWS CLI refuses it",
    expected: "UTF-8 without a byte order mark",
    certainty: "inferred",
    fix: textFix("Save as UTF-8 without a byte order mark"),
  });
}
