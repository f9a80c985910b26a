/** YAML's mappings and lists that stand on lines of their own. */
import type { TextNode } from "../document/text-node.ts";
import type { ContainerChange } from "./container-change.ts";
import { afterBreak, lineEnd, lineStart } from "./lines.ts";
import { type Page, startOf } from "./page.ts";
import type { Splice } from "./splice.ts";
import { SPACED, scalarText, writeValue } from "./write-value.ts";

/** Another value for a member or element whose value does not stand in brackets. */
export function valueInBlock(page: Page, node: TextNode, value: string): Splice {
  const { text } = page;
  const { start, end } = node;
  if (node.kind !== "scalar")
    return { ...placeOfBlock(page, node), text: placeOfBlock(page, node).lead + value };
  // A block scalar ends after its last line break, which stays.
  const old = text.slice(start, end);
  const kept = /\r?\n$/.exec(old)?.[0] ?? "";
  const lead = start === end && !/[ \t]$/.test(text.slice(0, start)) ? " " : "";
  return { start, end, text: lead + value + kept };
}

/** @returns null where what is to change stands elsewhere, or on lines with something else. */
export function editBlock(
  page: Page,
  node: TextNode,
  { children, removed, added, before }: ContainerChange,
): readonly Splice[] | null {
  // What `<<` and aliases bring in stands elsewhere.
  if (children.some((child) => startOf(child) < node.start || child.end > node.end)) return null;
  if (before !== null && added.length > 0) return null;
  const isList = node.kind === "array";
  const markOf = (child: TextNode): number | null => (isList ? dashBefore(page, child) : startOf(child));
  const last = children.at(-1);
  const mark = last === undefined ? null : markOf(last);
  if (last === undefined || mark === null) return null;
  const lines = added.map(({ name, value }) => {
    const written =
      typeof value === "object" && value !== null
        ? writeValue(value, page, SPACED, node.start)
        : scalarText(value, page);
    return isList ? `- ${written}` : `${scalarText(name ?? "", page)}: ${written}`;
  });
  const column = " ".repeat(mark - lineStart(page, mark));
  if (removed.size === children.length) {
    const { start, end, lead } = placeOfBlock(page, node);
    if (lines.length === 0) return [{ start, end, text: `${lead}${isList ? "[]" : "{}"}` }];
    return [{ start: node.start, end: node.end, text: lines.join(page.newline + column) }];
  }
  const splices: Splice[] = [];
  for (const [at, child] of children.entries()) {
    if (!removed.has(child)) continue;
    const splice = removal(page, markOf(child), child, children[at + 1], markOf);
    if (splice === null) return null;
    splices.push(splice);
  }
  const kept = children.findLast((child) => !removed.has(child));
  if (lines.length > 0 && kept !== undefined) {
    const end = lineEnd(page, kept.end);
    splices.push({ start: end, end, text: lines.map((line) => page.newline + column + line).join("") });
  }
  return splices;
}

/** A child goes with its lines; one that shares its first line with a dash, up to the next child. */
function removal(
  page: Page,
  mark: number | null,
  child: TextNode,
  next: TextNode | undefined,
  markOf: (child: TextNode) => number | null,
): Splice | null {
  if (mark === null) return null;
  const line = lineStart(page, mark);
  if (page.text.slice(line, mark).trim() === "") {
    const end = lineEnd(page, child.end);
    // The last line of a text may have no line break of its own: then the one before goes.
    if (end < page.text.length) return { start: line, end: afterBreak(page, end), text: "" };
    return { start: Math.max(0, line - page.newline.length), end, text: "" };
  }
  const following = next === undefined ? null : markOf(next);
  return following === null ? null : { start: mark, end: following, text: "" };
}

/** From after the colon to the end of a block that a value in brackets replaces, so that it stands on the line of its name. */
function placeOfBlock(
  { text }: Page,
  { start, end, keyEnd }: TextNode,
): {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
} {
  const between = keyEnd === -1 ? "" : text.slice(keyEnd, start);
  return /^[ \t]*:[ \t\r\n]*$/.test(between)
    ? { start: keyEnd + between.indexOf(":") + 1, end, lead: " " }
    : { start, end, lead: "" };
}

/** Where the dash of a list's element stands. */
function dashBefore({ text }: Page, { start }: TextNode): number | null {
  const dash = /-[ \t\r\n]+$/.exec(text.slice(Math.max(0, start - 200), start));
  return dash === null ? null : start - dash[0].length;
}
