import type { Explanation, Fault } from "../fault.ts";
import { fits } from "../text/fits.ts";
import { trimBlanks } from "../text/trim-blanks.ts";

const opening = "\u201c\u201e\u2018\u201a\u00ab\u201d\u2019\"'`";
const closing = "\u201d\u201c\u2019\u2018\u00bb\"'`";

/** A value that would be accepted but for quotation marks around it, pasted with it or written twice. */
export function explainOuterQuotes({ value, schema, name, pointer }: Fault): Explanation | null {
  if (typeof value !== "string") return null;
  const trimmed = trimBlanks(value);
  const first = trimmed.charAt(0);
  const last = trimmed.charAt(trimmed.length - 1);
  const opens = first !== "" && opening.includes(first);
  const closes = last !== "" && closing.includes(last) && trimmed.length > 1;
  const text = trimBlanks(trimmed.slice(opens ? 1 : 0, closes ? -1 : undefined));
  if (text === trimmed || !fits(schema, text)) return null;
  const kind = /["'`]/.test(opens ? first : last) ? "quotation marks" : "typographic quotation marks";
  const where =
    opens && closes
      ? `stands in ${kind}`
      : opens
        ? `starts with one of a pair of ${kind}`
        : `ends with one of a pair of ${kind}`;
  return {
    rule: "outer-quotes",
    message: `Value of \`${name}\` ${where}, which are part of it`,
    fix: {
      title: "Take the quotation marks off",
      safe: opens && closes,
      patch: [{ op: "replace", path: pointer, value: text }],
    },
  };
}
