import type { Document } from "../../src/document/document.ts";
import type { Problem } from "../../src/types.ts";

/** A problem as one line: rule, pointer, the text at its place, and where the first of two stands. */
export function told(text: string, problem: Problem): string {
  const at =
    problem.span === undefined
      ? "-"
      : `${problem.span.start} ${JSON.stringify(text.slice(problem.span.start, problem.span.end))}`;
  const related = problem.related.map((place) => ` (${place.message} ${place.span?.start})`).join("");
  return `${problem.severity} ${problem.rule} ${problem.pointer || "/"} @${at} ${problem.message}${related}`;
}

/** All problems of a document, request by request. */
export function toldAll(document: Document): string[] {
  return document.requests.flatMap((request) =>
    request.problems.map((problem) => told(document.text, problem)),
  );
}
