/** Where the lines of a text begin and end. */
import type { Page } from "./page.ts";

export function lineStart({ text }: Page, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** The end of the line that a value ends on; a block scalar ends after its line break. */
export function lineEnd({ text }: Page, at: number): number {
  const from = text.charAt(at - 1) === "\n" ? at - 1 : at;
  const newline = text.indexOf("\n", from);
  const end = newline === -1 ? text.length : newline;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}

/** Where the line after a line's end begins. */
export function afterBreak({ text }: Page, end: number): number {
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

/** Where the line after a place begins. */
export function nextLine({ text }: Page, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline === -1 ? text.length : newline + 1;
}
