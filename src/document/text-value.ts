import type { DocumentRequest } from "./document.ts";
import type { TextNode } from "./text-node.ts";

/** A whole text as one value, before the elements of an array become requests of their own. */
export interface TextValue extends DocumentRequest {
  /** Where the elements of an array stand. */
  readonly elements: () => readonly TextNode[];
}
