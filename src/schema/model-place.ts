import { parsePointer } from "../document/pointer.ts";
import { remembered } from "../document/remembered.ts";
import { schema } from "../generated/validators/request-errors.js";
import { echo } from "../quote.ts";
import { nodeAt, type SchemaNode } from "./schema-node.ts";

/** A place of a request in the model's names, and what the model says about it. */
export interface ModelPlace {
  readonly tokens: readonly string[];
  /** Without indexes: `Tags[].Key`. */
  readonly kind: string;
  readonly schema: SchemaNode;
  /** True when the member may be left out. */
  readonly optional: boolean;
}

/** What the model says about the place that a pointer in its names leads to. */
export const modelPlace: (pointer: string) => ModelPlace = remembered((pointer) => {
  const tokens = parsePointer(pointer);
  let around: SchemaNode = {};
  let node = schema;
  for (const token of tokens) {
    around = node;
    node = nodeAt(node, token);
  }
  const place = placeName(pointer);
  return {
    tokens,
    kind: tokens.length === 1 ? place : place.replace(/\[[0-9]+\]/g, "[]"),
    schema: node,
    optional: around.type === "object" && !(around.required ?? []).includes(tokens.at(-1) ?? ""),
  };
});

/** How a message names a place: `Tags[0].Key`. */
export const placeName: (pointer: string) => string = remembered((pointer) => {
  let name = "";
  for (const token of parsePointer(pointer))
    name += /^[0-9]+$/.test(token) ? `[${token}]` : `${name === "" ? "" : "."}${echo(token)}`;
  return name;
});
