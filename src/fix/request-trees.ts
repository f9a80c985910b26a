import type { DocumentRequest } from "../document/document.ts";
import type { DocumentFormat } from "../document/format-of.ts";
import type { TextNode } from "../document/text-node.ts";
import { parts } from "../parts.ts";

/** Finds the tree of a request in its document's text; null where there is none. */
export function requestTrees(
  text: string,
  format: DocumentFormat,
  requests: readonly DocumentRequest[],
): (place: number) => TextNode | null {
  if (format !== "yaml") {
    return (place) => {
      const request = requests[place];
      if (request === undefined) return null;
      const { start, end } = request.extent();
      const { root } = parts.careful().readJsonTree(text.slice(start, end));
      return root === null ? null : moved(root, start);
    };
  }
  let elements: readonly TextNode[] | null = null;
  return (place) => {
    elements ??= yamlTrees(text);
    return elements[place] ?? null;
  };
}

function yamlTrees(text: string): readonly TextNode[] {
  const read = parts.yaml().readYaml(text);
  if (Array.isArray(read.value)) return read.elements();
  const isObject = typeof read.value === "object" && read.value !== null;
  const root = { key: "", keyStart: -1, keyEnd: -1, children: read.elements() };
  return [{ kind: isObject ? "object" : "scalar", ...read.extent(), ...root }];
}

/** The same tree in a text that it starts later in. */
function moved(node: TextNode, by: number): TextNode {
  return {
    ...node,
    start: node.start + by,
    end: node.end + by,
    keyStart: node.keyStart === -1 ? -1 : node.keyStart + by,
    keyEnd: node.keyEnd === -1 ? -1 : node.keyEnd + by,
    children: node.children.map((child) => moved(child, by)),
  };
}
