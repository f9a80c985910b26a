import type { TextNode } from "./text-node.ts";
import { isUnsafeKey } from "./unsafe-key.ts";

/** The value of a node that the careful reader accepted: of equal keys the last counts, unsafe names are left out. */
export function jsonValue(text: string, node: TextNode): unknown {
  switch (node.kind) {
    case "scalar":
      return JSON.parse(text.slice(node.start, node.end));
    case "array":
      return node.children.map((child) => jsonValue(text, child));
    case "object": {
      const value: Record<string, unknown> = {};
      for (const child of node.children)
        if (!isUnsafeKey(child.key)) value[child.key] = jsonValue(text, child);
      return value;
    }
  }
}
