import type { Explanation } from "../fault.ts";
import type { SchemaNode } from "../schema-node.ts";
import { expectedWords } from "../text/expected-words.ts";

/** A required member that is not there. */
export function explainRequired(name: string, schema: SchemaNode): Explanation {
  return {
    rule: "required",
    message: `Member \`${name}\` is missing`,
    expected: expectedWords(schema),
    fix: null,
  };
}
