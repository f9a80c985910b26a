import type { Problem } from "../types.ts";
import { NO_PROBLEMS } from "./document.ts";
import { keepsAllMembers } from "./json-members.ts";
import { indexJson, readJsonTree } from "./json-reader.ts";
import { jsonValue } from "./json-value.ts";
import { emptyText } from "./refusals.ts";
import { type Locate, locator, NO_CHILDREN, type TextNode, trimmedSpan } from "./text-node.ts";
import type { TextValue } from "./text-value.ts";

/** A JSON text as a value: `JSON.parse` and a count of members for a clean text, the careful reader for any other. */
export function readJson(text: string, index: number | null = null): TextValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readCarefully(text);
  }
  return keepsAllMembers(text, value) ? cleanValue(text, value, index) : readCarefully(text);
}

function cleanValue(text: string, value: unknown, place: number | null): TextValue {
  let root: TextNode | null = null;
  let locate: Locate | null = null;
  const index = (): TextNode => {
    root ??= indexJson(text);
    return root;
  };
  return {
    index: place,
    value,
    parsed: true,
    problems: NO_PROBLEMS,
    span: (pointer, token) => {
      locate ??= locator(index());
      return locate(pointer, token);
    },
    extent: () => trimmedSpan(text),
    elements: () => index().children,
  };
}

function readCarefully(text: string): TextValue {
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
