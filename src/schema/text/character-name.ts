import { isUnprintable } from "../../quote.ts";

const names: Readonly<Record<string, string>> = {
  " ": "a blank",
  "\t": "a tab",
  "\n": "a line break",
  "\r": "a carriage return",
  "`": "a back-tick",
  "\u00a0": "a no-break blank (U+00A0)",
  "\u00ad": "a soft hyphen (U+00AD)",
  "\u200b": "a zero-width blank (U+200B)",
  "\u2018": "a typographic quote `\u2018`",
  "\u2019": "a typographic apostrophe `\u2019`",
  "\u201c": "a typographic quote `\u201c`",
  "\u201d": "a typographic quote `\u201d`",
  "\u201e": "a typographic quote `\u201e`",
  "\u2013": "a dash `\u2013`",
  "\u2014": "a dash `\u2014`",
  "\ufeff": "a byte order mark (U+FEFF)",
};

/** How a message names one character (a code point), so that it can be found even where it cannot be seen. */
export function characterName(character: string): string {
  const own = Object.hasOwn(names, character) ? names[character] : undefined;
  if (own !== undefined) return own;
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  if (point < 0x7f && point > 0x20) return `\`${character}\``;
  const unseen = (point >= 0xd800 && point <= 0xdfff) || (point >= 0xe0000 && point <= 0xe0fff);
  if (unseen || (point <= 0xffff && isUnprintable(point))) return `the unprintable character ${code}`;
  return `\`${character}\` (${code})`;
}
