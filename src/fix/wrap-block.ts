import type { TextNode } from "../document/text-node.ts";
import { lineStart, nextLine } from "./lines.ts";
import type { Page } from "./page.ts";
import type { Splice } from "./splice.ts";

/** Makes a mapping on lines of its own the only element of a list: its lines move to the right, comments with them. */
export function wrapBlock(page: Page, node: TextNode): readonly Splice[] {
  const splices: Splice[] = [{ start: node.start, end: node.start, text: "- " }];
  for (let line = nextLine(page, lineStart(page, node.start)); line < node.end; line = nextLine(page, line))
    if (!/^[ \t]*\r?\n/.test(page.text.slice(line, nextLine(page, line))))
      splices.push({ start: line, end: line, text: "  " });
  return splices;
}
