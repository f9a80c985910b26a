import { chooseOperations } from "./choose-operations.ts";
import { descriptions } from "./descriptions.ts";
import { type JsonSchema, schemaText } from "./json-schema.ts";
import type { HashedModel } from "./read-model.ts";
import type { Side } from "./shape.ts";
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
  sides: readonly Side[] = ["input"],
): readonly GeneratedSchema[] {
  return chooseOperations(model.model, operation).flatMap((name) =>
    sides.map((side) => {
      const schema = writeSchema(model.model, name, { names, descriptions, side });
      return {
        file: side === "input" ? `${name}.schema.json` : `${name}.${side}.schema.json`,
        schema,
        text: schemaText(schema),
        source: sourceOf(model, name, side, names),
      };
    }),
  );
}
