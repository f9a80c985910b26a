import type { TextNode } from "../document/text-node.ts";

/** What becomes of the members or elements of a container, in the order of its text. */
export interface ContainerChange {
  readonly children: readonly TextNode[];
  readonly removed: ReadonlySet<TextNode>;
  /** What comes in, in order; names are null in arrays. */
  readonly added: readonly { readonly name: string | null; readonly value: unknown }[];
  /** The child before which `added` stands; null for the end. */
  readonly before: TextNode | null;
}
