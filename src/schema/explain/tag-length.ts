import { codePointLength } from "../code-point-length.ts";
import type { Explanation, Fault } from "../fault.ts";

/** Tags that most services accept: their limits are 128 and 256, one more than here. */
export function explainTagLength({ value, schema, name, kind, broken }: Fault): Explanation | null {
  if (typeof value !== "string" || !broken.includes("maxLength") || schema.maxLength === undefined)
    return null;
  if (kind !== "Tags[].Key" && kind !== "Tags[].Value") return null;
  const length = codePointLength(value);
  if (length !== schema.maxLength + 1) return null;
  return {
    rule: "length",
    message: `Value of \`${name}\` has ${length} characters, as most services accept; WorkSpaces accepts ${schema.maxLength}`,
  };
}
