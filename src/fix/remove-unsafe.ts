import { parsePointer } from "../document/pointer.ts";
import type { TextNode } from "../document/text-node.ts";
import { editBlock } from "./edit-block.ts";
import { editBrackets } from "./edit-brackets.ts";
import { isFlow, type Page } from "./page.ts";
import type { Splice } from "./splice.ts";

/** Takes out a member that is in the text and, for its name, in no value that was read from it. */
export function removeUnsafe(page: Page, root: TextNode, pointer: string): readonly Splice[] | null {
  const tokens = parsePointer(pointer);
  const name = tokens.at(-1);
  let node: TextNode | undefined = root;
  for (const token of tokens.slice(0, -1))
    node =
      node?.kind === "array"
        ? node.children[Number(token)]
        : node?.children.findLast(({ key }) => key === token);
  if (node?.kind !== "object") return null;
  const removed = new Set(node.children.filter(({ key }) => key === name));
  const change = { children: node.children, removed, added: [], before: null };
  if (removed.size === 0) return null;
  return isFlow(page, node) ? editBrackets(page, node, change) : editBlock(page, node, change);
}
