import type { Problem } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";
import { documentProblem } from "./problem.ts";

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

/** A file, or a line of NDJSON, is larger than is read; `size` in bytes where it is known. */
export function tooLarge(what: "file" | "line", limit: number, size: number | null = null): Problem {
  return documentProblem({
    code: "too-large",
    severity: "error",
    span: { start: 0, end: 0 },
    message: `The ${what}${size === null ? "" : ` of ${size} bytes`} is larger than ${limit} bytes and was not read`,
    expected: `at most ${limit} bytes; a request needs about 500`,
  });
}

/** A YAML text has more tokens than are read; `at` is the first one too many. */
export function tooManyTokens(at: number, limit: number): Problem {
  return documentProblem({
    code: "too-large",
    severity: "error",
    span: { start: at, end: at + 1 },
    message: `The document has more than ${limit} tokens and was not read`,
    expected: "fewer requests in a file, or one request per line as NDJSON",
  });
}

/** There is nothing in the text, or nothing but blanks or comments. */
export function emptyText(length: number, but: "blanks" | "comments" = "blanks"): Problem {
  return documentProblem({
    code: "empty",
    severity: "error",
    span: { start: 0, end: length },
    message: length === 0 ? "The document is empty" : `The document holds nothing but ${but}`,
    expected: "a request",
  });
}
