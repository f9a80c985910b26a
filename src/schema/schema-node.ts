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

/** The schema of the place that tokens of a pointer lead to; one that accepts everything where there is none. */
export function nodeAt(schema: SchemaNode, tokens: readonly string[]): SchemaNode {
  let node = schema;
  for (const token of tokens) node = (node.type === "array" ? node.items : memberNode(node, token)) ?? {};
  return node;
}

function memberNode({ properties }: SchemaNode, name: string): SchemaNode | undefined {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
