import { listWords } from "../../list-words.ts";
import { perNode } from "../per-node.ts";
import type { SchemaNode } from "../schema-node.ts";
import { characterClass } from "./character-class.ts";

/** What a schema accepts, in words. */
export const expectedWords: (schema: SchemaNode) => string = perNode(describe);

function describe(schema: SchemaNode): string {
  switch (schema.type) {
    case "string":
      return textWords(schema);
    case "array": {
      const count =
        schema.minItems === undefined && schema.maxItems === undefined
          ? ""
          : ` of ${bounds(schema.minItems, schema.maxItems, "item")}`;
      return `a list${count}${schema.items === undefined ? "" : `, each ${expectedWords(schema.items)}`}`;
    }
    case "object":
      return `an object with ${memberWords(schema)}`;
    case "boolean":
      return "`true` or `false`";
    case "integer":
      return "a whole number";
    case "number":
      return "a number";
    case undefined:
  }
  return "a value that the model accepts";
}

/** `Key` and, if wanted, `Value`. */
function memberWords(schema: SchemaNode): string {
  const required = schema.required ?? [];
  const optional = Object.keys(schema.properties ?? {}).filter((name) => !required.includes(name));
  if (required.length === 0) return listWords(optional, "and");
  return optional.length === 0
    ? listWords(required, "and")
    : `${listWords(required, "and")} and, if wanted, ${listWords(optional, "and")}`;
}

function textWords(schema: SchemaNode): string {
  if (schema.enum !== undefined) {
    return schema.enum.length === 1 ? listWords(schema.enum, "or") : `one of ${listWords(schema.enum, "or")}`;
  }
  const bounded = schema.minLength !== undefined || schema.maxLength !== undefined;
  const length = bounded ? bounds(schema.minLength, schema.maxLength, "character") : "text";
  if (schema.pattern === undefined) return length;
  if (schema.pattern === AMI_ID) return "`ami-` and 8 or 17 hexadecimal digits, in lower case";
  const accepted = characterClass(schema.pattern);
  return accepted === null ? `${length} matching \`${schema.pattern}\`` : `${length}: ${accepted.words}`;
}

/** The model's pattern of an AMI id, which words say better; any other spelling of it is shown as it is. */
const AMI_ID = "^ami-([a-f0-9]{8}|[a-f0-9]{17})$";

function bounds(least: number | undefined, most: number | undefined, unit: string): string {
  if (most === undefined) return `${least ?? 0} or more ${unit}s`;
  if (least === undefined || least === 0) return `at most ${most} ${unit}s`;
  return least === most ? `${least} ${unit}${least === 1 ? "" : "s"}` : `${least} to ${most} ${unit}s`;
}
