import type { Span, Token } from "../types.ts";
import { elementIndex, parsePointer } from "./pointer.ts";

/** A value in a text: where it stands, where its key stands, and what is in it. */
export interface TextNode {
  readonly kind: "object" | "array" | "scalar";
  readonly start: number;
  readonly end: number;
  /** The member's name, unescaped; "" for elements and the root. */
  readonly key: string;
  /** -1 for elements and the root. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Members or elements in the order of the text, equal keys included. */
  readonly children: readonly TextNode[];
}

/** The children of every scalar. */
export const NO_CHILDREN: readonly TextNode[] = Object.freeze([]);

/** Answers where a pointer's value or key stands. */
export type Locate = (pointer: string, token: Token) => Span | null;

/** A lookup from `root` down; of equal keys the last is found, because its value is the one that counts. */
export function locator(root: TextNode): Locate {
  const large: LargeNodes = { byKey: null };
  return (pointer, token) => {
    let node: TextNode | undefined = root;
    for (const part of parsePointer(pointer)) {
      node = childOf(node, part, large);
      if (node === undefined) return null;
    }
    return token === "key" && node !== root && node.keyStart !== -1
      ? { start: node.keyStart, end: node.keyEnd }
      : { start: node.start, end: node.end };
  };
}

/** The members of large objects by their names, for the objects that were asked about. */
interface LargeNodes {
  byKey: Map<TextNode, ReadonlyMap<string, TextNode>> | null;
}

function childOf(node: TextNode, token: string, large: LargeNodes): TextNode | undefined {
  if (node.kind === "object")
    return node.children.length <= 16 ? lastNamed(node.children, token) : membersOf(node, large).get(token);
  const index = elementIndex(token);
  return index === null ? undefined : node.children[index];
}

function membersOf(node: TextNode, large: LargeNodes): ReadonlyMap<string, TextNode> {
  large.byKey ??= new Map();
  let members = large.byKey.get(node);
  if (members === undefined) {
    members = new Map(node.children.map((child) => [child.key, child]));
    large.byKey.set(node, members);
  }
  return members;
}

function lastNamed(members: readonly TextNode[], key: string): TextNode | undefined {
  for (let at = members.length - 1; at >= 0; at--) if (members[at]?.key === key) return members[at];
  return undefined;
}

/** The part of a text without the blanks around it; the whole text when there is nothing else. */
export function trimmedSpan(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  if (start === end) return { start: 0, end: text.length };
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The blanks of JSON. */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 && (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09);
}
