import type { TextNode } from "../document/text-node.ts";
import { afterBreak, lineEnd, lineStart, nextLine } from "./lines.ts";
import { isFlow, type Page, startOf } from "./page.ts";
import type { Splice } from "./splice.ts";

/**
 * Puts the members of a mapping's only member in the place of the mapping: its lines move to the left, comments with them.
 *
 * @returns null where lines are shared, so that they cannot move.
 */
export function unwrapBlock(page: Page, node: TextNode, child: TextNode): readonly Splice[] | null {
  const { text } = page;
  const first = child.children[0];
  if (node.children.length !== 1 || isFlow(page, child) || first === undefined) return null;
  const key = startOf(child);
  const inner = lineStart(page, startOf(first));
  const by = startOf(first) - inner - (key - lineStart(page, key));
  if (by <= 0 || text.slice(inner, startOf(first)).trim() !== "") return null;
  const isAlone = text.slice(lineStart(page, key), key).trim() === "";
  const from = isAlone ? lineStart(page, key) : key;
  const to = isAlone ? afterBreak(page, lineEnd(page, child.keyEnd)) : startOf(first);
  const splices: Splice[] = [{ start: from, end: to, text: "" }];
  for (let line = isAlone ? to : nextLine(page, to); line < child.end; line = nextLine(page, line)) {
    const blanks = /^ */.exec(text.slice(line, line + by))?.[0].length ?? 0;
    if (blanks > 0) splices.push({ start: line, end: line + blanks, text: "" });
  }
  return splices;
}
