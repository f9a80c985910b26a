import { parts } from "../parts.ts";
import { NO_PROBLEMS } from "./document.ts";
import { keepsAllMembers } from "./json-members.ts";
import { type Locate, type TextNode, trimmedSpan } from "./text-node.ts";
import type { TextValue } from "./text-value.ts";

/** A JSON text as a value: `JSON.parse` and a count of members for a clean text, the careful reader for any other. */
export function readJson(text: string, index: number | null = null): TextValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parts.careful().readCarefully(text);
  }
  return keepsAllMembers(text, value) ? cleanValue(text, value, index) : parts.careful().readCarefully(text);
}

function cleanValue(text: string, value: unknown, place: number | null): TextValue {
  let root: TextNode | null = null;
  let locate: Locate | null = null;
  const index = (): TextNode => {
    root ??= parts.careful().indexJson(text);
    return root;
  };
  return {
    index: place,
    value,
    parsed: true,
    problems: NO_PROBLEMS,
    span: (pointer, token) => {
      locate ??= parts.careful().locator(index());
      return locate(pointer, token);
    },
    extent: () => trimmedSpan(text),
    elements: () => index().children,
  };
}
