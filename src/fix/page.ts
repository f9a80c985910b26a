import type { TextNode } from "../document/text-node.ts";

/** The text that is edited, and how its author writes. */
export interface Page {
  readonly text: string;
  readonly yaml: boolean;
  readonly newline: "\n" | "\r\n";
}

export function pageOf(text: string, yaml: boolean): Page {
  const first = text.indexOf("\n");
  return { text, yaml, newline: first > 0 && text.charCodeAt(first - 1) === 0x0d ? "\r\n" : "\n" };
}

/** Where a member or element starts, its name included. */
export function startOf(child: TextNode): number {
  return child.keyStart === -1 ? child.start : child.keyStart;
}

/** Whether an object or array stands in brackets, as all of JSON does. */
export function isFlow({ text }: Page, { start }: TextNode): boolean {
  const opening = text.charAt(start);
  return opening === "{" || opening === "[";
}

/** The blanks that the line of a place begins with. */
export function indentAt({ text }: Page, at: number): string {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, at))?.[0] ?? "";
}

/** The blanks, line breaks included, just before a place. */
export function blanksBefore({ text }: Page, at: number): string {
  let start = at;
  while (start > 0 && /[ \t\r\n]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
