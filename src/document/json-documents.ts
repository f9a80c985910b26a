/** JSON texts that follow one another in a file, as tools write them page after page. */
import type { Span } from "../types.ts";
import { isBlank } from "./text-node.ts";

/** More texts than any tool writes pages; what comes after them stays with the last one, which then is no JSON. */
const MOST_TEXTS = 10_000;

/**
 * Where each text begins and ends. Nothing is judged: what is broken or no JSON at all ends with the text, so that whoever reads it
 * says what is wrong with it.
 */
export function jsonDocuments(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = skipBlanks(text, 0);
  while (start < text.length) {
    const end = endOfContainer(text, start);
    const next = skipBlanks(text, end);
    if (next < text.length && (spans.length === MOST_TEXTS || !opens(text.charCodeAt(next)))) {
      spans.push({ start, end: text.length });
      break;
    }
    spans.push({ start, end });
    start = next;
  }
  return spans;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function opens(unit: number): boolean {
  return unit === 0x7b || unit === 0x5b;
}

/** Behind the bracket that closes the one at `start`; the end of the text where there is none. Does not recurse. */
function endOfContainer(text: string, start: number): number {
  if (!opens(text.charCodeAt(start))) return text.length;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at = endOfString(text, at);
    } else if (opens(unit)) depth++;
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) return at;
  }
  return text.length;
}
