// `##[command]`, `##vso[…]`, `##teamcity[…]`: what CI systems obey wherever it stands in a line of a log.
const CLEAN = /^(?:[ -"$-~]|#(?!#))*$/;

/**
 * Text from outside, made safe for a terminal and a log: on one line, no control sequence, nothing invisible, nothing
 * that reorders what stands beside it, nothing that a CI system takes for a command.
 */
export function escapeTerminal(text: string): string {
  return CLEAN.test(text) ? text : escapeEach(text);
}

function escapeEach(text: string): string {
  return escapeUnsafe(text).replace(/(?<=#)#/g, escapeCodePoint(0x23));
}

/** The same where `##` is no command: only what is invisible or moves things is shown as escapes. */
export function escapeUnsafe(text: string): string {
  let out = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    out += isUnsafe(code) ? escapeCodePoint(code) : character;
  }
  return out;
}

/** How a character that is not shown as itself is shown. */
export function escapeCodePoint(code: number): string {
  if (code === 0x0a) return "\\n";
  if (code === 0x0d) return "\\r";
  if (code === 0x09) return "\\t";
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/**
 * What moves the cursor, reorders text, ends a line or shows as nothing or as an odd blank; lone surrogates, which no
 * terminal can be sent.
 */
export function isUnsafe(code: number): boolean {
  if (code < 0x7f) return code < 0x20;
  if (code < 0x300) return code <= 0xa0 || code === 0xad;
  return UNSAFE.some(([from, to]) => code >= from && code <= to);
}

const UNSAFE: readonly (readonly [number, number])[] = [
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
];
