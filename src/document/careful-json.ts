/** Reading a JSON text that `JSON.parse` refuses or would read in silence otherwise than it was meant. */
import type { Problem } from "../types.ts";
import { readJsonTree } from "./json-reader.ts";
import { jsonValue } from "./json-value.ts";
import { emptyText } from "./refusals.ts";
import { locator, NO_CHILDREN, type TextNode, trimmedSpan } from "./text-node.ts";
import type { TextValue } from "./text-value.ts";

/** The value of a text with everything that is wrong with it; where no value can be made out, only the latter. */
export function readCarefully(text: string): TextValue {
  if (text.trim() === "") return unparsed(text, [emptyText(text.length)]);
  const { root, problems } = readJsonTree(text);
  return root === null ? unparsed(text, problems) : parsedTree(root, jsonValue(text, root), problems);
}

/** A value whose places are known. */
export function parsedTree(root: TextNode, value: unknown, problems: TextValue["problems"]): TextValue {
  return {
    index: null,
    value,
    parsed: true,
    problems,
    span: locator(root),
    extent: () => ({ start: root.start, end: root.end }),
    elements: () => root.children,
  };
}

/** A text that gave no value; its problems have places, but there is nothing that a pointer could name. */
export function unparsed(text: string, problems: TextValue["problems"]): TextValue {
  return {
    index: null,
    value: undefined,
    parsed: false,
    problems: problems.map(withoutPointer),
    span: (pointer) => (pointer === "" ? trimmedSpan(text) : null),
    extent: () => trimmedSpan(text),
    elements: () => NO_CHILDREN,
  };
}

function withoutPointer(problem: Problem): Problem {
  if (problem.pointer === "" && problem.related.length === 0) return problem;
  const fix = problem.fix === null || problem.fix.patch.length > 0 ? null : problem.fix;
  return {
    ...problem,
    pointer: "",
    fix,
    related: problem.related.map((place) => ({ ...place, pointer: "" })),
  };
}
