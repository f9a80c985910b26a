import { echo } from "../quote.ts";
import type { Fix } from "../types.ts";

/** Replaces the value at a pointer by a text. */
export function writeFix(pointer: string, text: string, safe: boolean): Fix {
  return {
    title: `Write \`${echo(text, 80)}\``,
    safe,
    patch: [{ op: "replace", path: pointer, value: text }],
  };
}
