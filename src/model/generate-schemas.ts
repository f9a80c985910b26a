import { chooseOperations } from "./choose-operations.ts";
import { descriptions } from "./descriptions.ts";
import { type JsonSchema, schemaText } from "./json-schema.ts";
import type { HashedModel } from "./read-model.ts";
import type { MemberNames } from "./shape-schema.ts";
import { type SchemaSource, sourceOf } from "./sources.ts";
import { writeSchema } from "./write-schema.ts";

/** One generated file. */
export interface GeneratedSchema {
  readonly file: string;
  readonly schema: JsonSchema;
  readonly text: string;
  readonly source: SchemaSource;
}

/** The schemas of one operation, or of all for `*`, with our descriptions. */
export function generateSchemas(
  model: HashedModel,
  operation: string,
  names: MemberNames = "member",
): readonly GeneratedSchema[] {
  return chooseOperations(model.model, operation).map((name) => {
    const schema = writeSchema(model.model, name, { names, descriptions });
    return {
      file: `${name}.schema.json`,
      schema,
      text: schemaText(schema),
      source: sourceOf(model, name, names),
    };
  });
}
