/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Keywords in the order in which a reader wants them; the rest follows in the order it was written. */
const first = ["$schema", "$id", "$comment", "title", "description", "$ref", "type", "default"] as const;

/** The same schema with its keywords in reading order. */
export function inReadingOrder(schema: JsonSchema): JsonSchema {
  const names = [...first.filter((keyword) => Object.hasOwn(schema, keyword)), ...Object.keys(schema)];
  return Object.fromEntries([...new Set(names)].map((keyword) => [keyword, schema[keyword]]));
}

/** The same schema, taking null as well. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  if (typeof schema.type !== "string") {
    // Without a type it takes anything, null too, unless it refers to a definition.
    return Object.hasOwn(schema, "$ref") ? { anyOf: [schema, { type: "null" }] } : schema;
  }
  const values = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, type: [schema.type, "null"], ...values };
}

/** The text that is written to a file: one value a line, so that a new enum value is one line of a diff. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
