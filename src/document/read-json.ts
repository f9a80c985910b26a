import { parts } from "../parts.ts";
import { NOT_CLEAN, readClean } from "./clean-json.ts";
import { NO_PROBLEMS } from "./document.ts";
import { type Locate, type TextNode, trimmedSpan } from "./text-node.ts";
import type { TextValue } from "./text-value.ts";

/**
 * A JSON text as a value: `JSON.parse` and a count of members for a clean text, the careful reader for any other.
 *
 * @param value what `readClean` gave, where it was asked before.
 */
export function readJson(
  text: string,
  index: number | null = null,
  value: unknown = readClean(text),
): TextValue {
  return value === NOT_CLEAN ? parts.careful().readCarefully(text) : cleanValue(text, value, index);
}

function cleanValue(text: string, value: unknown, place: number | null): TextValue {
  let root: TextNode | null = null;
  let locate: Locate | null = null;
  return {
    index: place,
    value,
    parsed: true,
    problems: NO_PROBLEMS,
    span: (pointer, token) => {
      root ??= parts.careful().indexJson(text);
      locate ??= parts.careful().locator(root);
      return locate(pointer, token);
    },
    extent: () => trimmedSpan(text),
    elements: () => {
      root ??= parts.careful().indexJson(text);
      return root.children;
    },
  };
}
