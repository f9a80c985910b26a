import { perNode } from "./per-node.ts";

/** The part of JSON Schema that the generated request schema uses. */
export interface SchemaNode {
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The schema of a member or an element; one that accepts everything where there is none. */
export function nodeAt({ type, items, properties }: SchemaNode, token: string): SchemaNode {
  if (type === "array") return items ?? ANYTHING;
  return (
    (properties !== undefined && Object.hasOwn(properties, token) ? properties[token] : undefined) ?? ANYTHING
  );
}

/** The names of an object's members, in the order of the model. */
export const memberNames: (schema: SchemaNode) => readonly string[] = perNode(({ properties }) =>
  Object.keys(properties ?? {}),
);

const ANYTHING: SchemaNode = {};
