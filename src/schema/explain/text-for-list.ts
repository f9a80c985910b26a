import type { Explanation, Fault } from "../fault.ts";
import { sameSpelling } from "../text/spelling.ts";
import { trimBlanks } from "../text/trim-blanks.ts";

const LONGEST = 1_000;

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
  const message = `Value of \`${name}\` is text, not a list; even a single item stands in a list`;
  if (value.length > LONGEST) return { rule: "type", message };
  const texts = value
    .split(",")
    .map((part) => accepted(trimBlanks(part), items.enum ?? []))
    .filter((part) => part !== "");
  const few = texts.length > 0 && texts.length <= (schema.maxItems ?? texts.length);
  const patch = [{ op: "replace" as const, path: pointer, value: texts }];
  return { rule: "type", message, fix: few ? { title: "Make it a list", safe: true, patch } : null };
}

/** The model's value in its own spelling. */
function accepted(text: string, values: readonly string[]): string {
  return sameSpelling(text, values) ?? text;
}
