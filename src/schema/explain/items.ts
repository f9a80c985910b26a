import type { Explanation, Fault } from "../fault.ts";

/** A list with too few or too many items. */
export function explainItems({ value, schema, name, pointer, optional, broken }: Fault): Explanation | null {
  if (!Array.isArray(value)) return null;
  if (broken.includes("minItems")) {
    const title = `Leave \`${name}\` out`;
    return {
      rule: "items",
      message: `Value of \`${name}\` is ${value.length === 0 ? "an empty list" : `a list of ${value.length} items, fewer than ${schema.minItems}`}`,
      fix:
        optional && value.length === 0
          ? { title, safe: true, patch: [{ op: "remove", path: pointer }] }
          : null,
    };
  }
  if (!broken.includes("maxItems")) return null;
  return {
    rule: "items",
    message: `Value of \`${name}\` has ${value.length} items, more than the ${schema.maxItems} that are accepted`,
  };
}
