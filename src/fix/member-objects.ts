/** A mapping whose members become objects of their own, as a map of tags does: `A: b` is `Key: A` and `Value: b`. */
import type { TextNode } from "../document/text-node.ts";
import { spacingOf } from "./edit-brackets.ts";
import { lineStart } from "./lines.ts";
import { isFlow, type Page } from "./page.ts";
import type { Splice } from "./splice.ts";
import { scalarText } from "./write-value.ts";

/** A member of the mapping, and the value that its object has for it; undefined where it has none. */
export interface ListedMember {
  readonly child: TextNode;
  readonly value: unknown;
}

/** What changes around the values, which stay where they are with the comments between them. */
export interface MemberObjects {
  readonly splices: readonly Splice[];
  readonly members: readonly ListedMember[];
}

/**
 * @param objects one for each member, in the order of the text: the member's name under one name, its value under another.
 * @param isList whether the objects stand in a list; else there is one, in the place of the mapping.
 * @returns null where the objects are not made of the members like this.
 */
export function memberObjects(
  page: Page,
  node: TextNode,
  objects: readonly unknown[],
  isList: boolean,
): MemberObjects | null {
  const { children, start, end } = node;
  if (children.length !== objects.length || children.length === 0) return null;
  const isInline = isFlow(page, node);
  const splices: Splice[] = [];
  const members: ListedMember[] = [];
  for (const [at, child] of children.entries()) {
    const [name, value, ...more] = Object.entries(objects[at] ?? {});
    // What `<<` and aliases bring in stands elsewhere.
    if (name?.[1] !== child.key || more.length > 0 || child.keyStart < start || child.end > end) return null;
    const old = page.text.slice(child.keyStart, child.keyEnd);
    const { colon, blank } = isInline ? spacingOf(page, children) : BLOCK;
    const nameText = (text: string): string => scalarText(text, page, isInline ? old : "");
    const first = nameText(name[0]) + colon + scalarText(child.key, page, old);
    const column = " ".repeat(child.keyStart - lineStart(page, child.keyStart));
    const separator = isInline ? `,${blank}` : `${page.newline}${column}${isList ? "  " : ""}`;
    const opening = isList ? (isInline ? "{" : "- ") : "";
    const second = value === undefined ? "" : separator + nameText(value[0]);
    splices.push({ start: child.keyStart, end: child.keyEnd, text: opening + first + second });
    // A value that is none goes, with its colon.
    const colonEnd = child.keyEnd + (/^[ \t]*:/.exec(page.text.slice(child.keyEnd, end))?.[0].length ?? 0);
    if (value === undefined) {
      splices.push({ start: child.keyEnd, end: colonEnd, text: "" });
      const isNear = /^[ \t]*$/.test(page.text.slice(colonEnd, child.start));
      if (child.start >= colonEnd && child.end > child.start)
        splices.push({ start: isNear ? colonEnd : child.start, end: child.end, text: "" });
    }
    const last = Math.max(child.end, colonEnd);
    if (isList && isInline) splices.push({ start: last, end: last, text: "}" });
    members.push({ child, value: value?.[1] });
  }
  if (isList && isInline)
    splices.push({ start, end: start + 1, text: "[" }, { start: end - 1, end, text: "]" });
  return { splices, members };
}

const BLOCK = { colon: ": ", blank: " " };
