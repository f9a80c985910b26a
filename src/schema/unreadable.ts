import { quote } from "../quote.ts";
import type { Problem } from "../types.ts";
import { schemaProblem } from "./schema-problem.ts";

/** What is said about a value that throws when it is looked at, as accessors and proxies can. */
export function unreadable(error: unknown): Problem {
  return schemaProblem(
    { rule: "type", message: `Request cannot be read: looking at it throws ${wordsOf(error)}` },
    { pointer: "", token: "value", absent: false, expected: "an object with plain values", actual: null },
  );
}

/** What was thrown may throw as well. */
function wordsOf(error: unknown): string {
  try {
    return quote(error instanceof Error ? error.message : error);
  } catch {
    return "something unreadable";
  }
}
