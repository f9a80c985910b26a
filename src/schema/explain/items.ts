import type { Explanation, Fault } from "../fault.ts";
import { leaveOutFix } from "../leave-out-fix.ts";

/** A list with too few or too many items. */
export function explainItems(fault: Fault): Explanation | null {
  const { value, schema, name, optional, broken } = fault;
  if (!Array.isArray(value)) return null;
  if (broken.includes("minItems")) {
    return {
      rule: "items",
      message: `Value of \`${name}\` is ${value.length === 0 ? "an empty list" : `a list of ${value.length} items, fewer than ${schema.minItems}`}`,
      fix: optional && value.length === 0 ? leaveOutFix(fault, true) : null,
    };
  }
  if (!broken.includes("maxItems")) return null;
  return {
    rule: "items",
    message: `Value of \`${name}\` has ${value.length} items, more than the ${schema.maxItems} that are accepted`,
  };
}
