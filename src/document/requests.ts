import type { Problem, Span } from "../types.ts";
import { type DocumentRequest, NO_PROBLEMS } from "./document.ts";
import { appendPointer, elementIndex } from "./pointer.ts";
import type { TextNode } from "./text-node.ts";
import type { TextValue } from "./text-value.ts";

/** The requests in a value: one per element of an array, otherwise the value itself. */
export function requestsIn(read: TextValue): readonly DocumentRequest[] {
  if (!Array.isArray(read.value)) return [read];
  if (read.problems.length === 0)
    return read.value.map((value: unknown, index) => elementRequest(read, value, index, NO_PROBLEMS));
  // An empty array holds no request that its problems could belong to.
  if (read.value.length === 0) return [{ ...read, value: undefined, parsed: false }];
  const owned = ownedProblems(read.problems, read.elements());
  return read.value.map((value: unknown, index) =>
    elementRequest(read, value, index, owned[index] ?? NO_PROBLEMS),
  );
}

function elementRequest(
  read: TextValue,
  value: unknown,
  index: number,
  problems: readonly Problem[],
): DocumentRequest {
  const prefix = appendPointer("", index);
  return {
    index,
    value,
    parsed: true,
    problems,
    span: (pointer, token) => read.span(prefix + pointer, pointer === "" ? "value" : token),
    extent: () => read.span(prefix, "value") ?? read.extent(),
  };
}

/** A problem belongs to the element that its pointer names, else to the last that starts at or before it, or to the first. */
function ownedProblems(
  problems: readonly Problem[],
  elements: readonly TextNode[],
): readonly (readonly Problem[] | undefined)[] {
  const owned: Problem[][] = [];
  for (const problem of problems) {
    const named = elementIndex(problem.pointer.split("/", 2)[1] ?? "");
    const index = named ?? Math.max(0, lastStartingBy(elements, problem.span?.start ?? 0));
    owned[index] ??= [];
    owned[index].push(relativeTo(appendPointer("", index), problem));
  }
  return owned;
}

function lastStartingBy(elements: readonly TextNode[], offset: number): number {
  let low = -1;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((elements[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function relativeTo(prefix: string, problem: Problem): Problem {
  const strip = (pointer: string): string =>
    pointer.startsWith(`${prefix}/`) ? pointer.slice(prefix.length) : "";
  return {
    ...problem,
    pointer: strip(problem.pointer),
    related: problem.related.map((place) => ({ ...place, pointer: strip(place.pointer) })),
    fix:
      problem.fix === null
        ? null
        : {
            ...problem.fix,
            patch: problem.fix.patch.map((operation) => ({ ...operation, path: strip(operation.path) })),
          },
  };
}

/** The same request at another place in its list, with its text `base` units further on. */
export function moveRequest(request: DocumentRequest, index: number, base: number): DocumentRequest {
  const { value, parsed, problems } = request;
  if (base === 0) return { index, value, parsed, problems, span: request.span, extent: request.extent };
  const shift = (span: Span): Span => ({ start: span.start + base, end: span.end + base });
  return {
    index,
    value,
    parsed,
    problems: problems.length === 0 ? NO_PROBLEMS : problems.map((problem) => shiftProblem(problem, shift)),
    span: (pointer, token) => {
      const span = request.span(pointer, token);
      return span === null ? null : shift(span);
    },
    extent: () => shift(request.extent()),
  };
}

function shiftProblem(problem: Problem, shift: (span: Span) => Span): Problem {
  return {
    ...problem,
    ...(problem.span === undefined ? {} : { span: shift(problem.span) }),
    related: problem.related.map((place) =>
      place.span === undefined ? place : { ...place, span: shift(place.span) },
    ),
  };
}
