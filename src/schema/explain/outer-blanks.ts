import type { Explanation, Fault } from "../fault.ts";
import { characterName } from "../text/character-name.ts";
import { fits } from "../text/fits.ts";
import { trimBlanks } from "../text/trim-blanks.ts";

/** A value that would be accepted but for blanks or line breaks at its ends. */
export function explainOuterBlanks({ value, schema, name, pointer }: Fault): Explanation | null {
  if (typeof value !== "string") return null;
  const text = trimBlanks(value);
  if (text === value || !fits(schema, text)) return null;
  const start = value.indexOf(text);
  const end = start + text.length;
  const where =
    start > 0
      ? `starts with ${characterName(value.charAt(0))}`
      : `ends with ${characterName(value.charAt(end))} at index ${end}`;
  const more =
    start > 0 && end < value.length
      ? ` and ends with ${characterName(value.charAt(end))} at index ${end}`
      : "";
  return {
    rule: "outer-blanks",
    message: `Value of \`${name}\` ${where}${more}`,
    fix: {
      title: "Take the blanks off its ends",
      safe: true,
      patch: [{ op: "replace", path: pointer, value: text }],
    },
  };
}
