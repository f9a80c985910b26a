import { codePointLength } from "../code-point-length.ts";
import type { Explanation, Fault } from "../fault.ts";

/** Text that is too long or too short, counted in characters as the model counts them. */
export function explainLength({ value, schema, name, broken }: Fault): Explanation | null {
  if (typeof value !== "string") return null;
  const length = codePointLength(value);
  if (schema.maxLength !== undefined && broken.includes("maxLength")) {
    return {
      rule: "length",
      message: `Value of \`${name}\` has ${length} characters, ${length - schema.maxLength} more than the ${schema.maxLength} that are accepted`,
    };
  }
  if (schema.minLength === undefined || !broken.includes("minLength")) return null;
  return {
    rule: "length",
    message: `Value of \`${name}\` has ${length} characters, fewer than ${schema.minLength}`,
  };
}
