import type { RelatedProblem, Span } from "../types.ts";
import { fail, type JsonReading } from "./json-reading.ts";
import { trimmedSpan } from "./text-node.ts";
import { ticked } from "./ticked.ts";

/** What may stand where a value is due. */
export const VALUE = 'a value: `"text"`, `{…}`, `[…]`, a number, `true`, `false` or `null`';

/** Ends the walk: something else than `expected` stands at the place being read. */
export function unexpected(reading: JsonReading, expected: string, opened?: number): null {
  const found = foundAt(reading.text, reading.at);
  const related: readonly RelatedProblem[] =
    opened === undefined
      ? []
      : [{ pointer: "", token: "value", span: { start: opened, end: opened + 1 }, message: "Opened here" }];
  const hint = hintFor(
    reading.text.slice(found.span.start, found.span.end),
    reading.text,
    found.span.start,
    expected,
  );
  return fail(
    reading,
    found.span,
    `Expected ${shorten(expected)}, found ${found.name}${hint}`,
    expected,
    related,
  );
}

/** The long list of kinds of value does not fit into a sentence of 120 characters. */
function shorten(expected: string): string {
  return expected === VALUE ? "a value" : expected;
}

/** The token that stands at an offset and what to call it. */
export function foundAt(text: string, at: number): { readonly span: Span; readonly name: string } {
  if (at >= text.length) {
    const end = text.trim() === "" ? text.length : trimmedSpan(text).end;
    return { span: { start: end, end }, name: "the end of the text" };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { span: { start: at, end: at + word.length }, name: nameOf(word) };
}

const WORD = /[A-Za-z0-9_$.+-]{1,80}|<{7}|={7}|>{7}/y;

function nameOf(word: string): string {
  const known = CHARACTERS.get(word);
  if (known !== undefined) return known;
  const unit = word.codePointAt(0) ?? 0;
  if (unit < 0x20 || unit === 0x7f || (unit >= 0x80 && unit <= 0x9f))
    return `the control character U+${hex(unit)}`;
  if (/^[\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u1680]$/.test(word))
    return `the blank or invisible character U+${hex(unit)}`;
  return ticked(word);
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["\n", "the end of the line"],
  ["\r", "the end of the line"],
  ["\t", "a tab"],
  ["`", "a back-tick"],
  ["\u00a0", "a no-break space (U+00A0)"],
  ["\ufeff", "a byte order mark (U+FEFF)"],
  ["\u0000", "the character U+0000, as in UTF-16 read without its byte order mark"],
  ["\u201c", "the typographic quote `\u201c`"],
  ["\u201d", "the typographic quote `\u201d`"],
  ["\u201e", "the typographic quote `\u201e`"],
  ["\u2018", "the typographic quote `\u2018`"],
  ["\u2019", "the typographic quote `\u2019`"],
]);

/** What the author most likely meant; "" where nothing is likely. */
function hintFor(word: string, text: string, at: number, expected: string): string {
  if (/^(?:<{7}|={7}|>{7})$/.test(word)) return ", a mark of an unresolved merge";
  if (word === "'" || /^[\u2018\u2019\u201c-\u201e]$/.test(word)) return '; strings stand in `"`';
  const literal = LITERALS.get(word);
  if (expected === VALUE && literal !== undefined) return `; JSON spells it \`${literal}\``;
  if (expected.startsWith("a member name") && /^[A-Za-z_$]/.test(word)) return `; write \`"${word}"\``;
  if (expected.startsWith("`,`") && /^["{[\w-]/.test(word)) return "; is a `,` missing before it?";
  if (expected === END && /^[{[]$/.test(word)) {
    return text.slice(0, at).includes("\n") || text.indexOf("\n", at) === -1
      ? "; put several requests in an array"
      : "";
  }
  return "";
}

/** What may stand after the document's value. */
export const END = "the end of the text";

const LITERALS: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["None", "null"],
  ["NULL", "null"],
  ["Null", "null"],
  ["nil", "null"],
  ["undefined", "null"],
]);

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, "0");
}
