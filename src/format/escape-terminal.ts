import { isUnprintable } from "../quote.ts";

const CLEAN = /^[ -~]*$/;

/**
 * Text from outside, made safe for a terminal: on one line, no control sequence, nothing invisible, nothing that
 * reorders what stands beside it.
 */
export function escapeTerminal(text: string): string {
  return CLEAN.test(text) ? text : escapeEach(text);
}

function escapeEach(text: string): string {
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

/** What is invisible, moves the cursor or reorders text; lone surrogates, which no terminal can be sent. */
export function isUnsafe(code: number): boolean {
  if (code > 0xffff) return code >= 0xe0000 && code < 0xe1000;
  if (code >= 0xd800 && code < 0xe000) return true;
  return isUnprintable(code) || FILLERS.includes(code);
}

// Letters and marks that show as nothing.
const FILLERS: readonly number[] = [0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0];
