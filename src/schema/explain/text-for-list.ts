import type { Explanation, Fault } from "../fault.ts";
import { fits } from "../text/fits.ts";
import { spelling } from "../text/spelling.ts";

/** One text, or several with commas between, where a list of texts is meant. */
export function explainTextForList({ value, schema, name, pointer, broken }: Fault): Explanation | null {
  const items = schema.items;
  if (
    typeof value !== "string" ||
    schema.type !== "array" ||
    items?.type !== "string" ||
    !broken.includes("type")
  )
    return null;
  const texts =
    value.length > 1_000 ? [value] : value.split(",").map((part) => accepted(part.trim(), items.enum ?? []));
  const message = `Value of \`${name}\` is text, not a list`;
  const tooMany = texts.length > (schema.maxItems ?? texts.length);
  if (tooMany || !texts.every((text) => fits(items, text))) return { rule: "type", message };
  return {
    rule: "type",
    message: `${message}; even a single item stands in a list`,
    fix: { title: "Make it a list", safe: true, patch: [{ op: "replace", path: pointer, value: texts }] },
  };
}

/** The model's value in its own spelling. */
function accepted(text: string, values: readonly string[]): string {
  return values.find((value) => spelling(value) === spelling(text)) ?? text;
}
