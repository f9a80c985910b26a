import { MAX_DEPTH } from "./document.ts";
import { isUnsafeKey } from "./unsafe-key.ts";

/**
 * Whether every member of a valid JSON text arrived in the value that `JSON.parse` made of it, under a safe name and
 * not too deep. False asks for the careful reader.
 *
 * Each member has a colon, so colons >= members written >= members kept: equal ends prove that no key was given twice.
 * Only where strings hold colons too is the text walked from string to string.
 */
export function keepsAllMembers(text: string, value: unknown): boolean {
  for (const _ in PLAIN) return false; // Object.prototype was tampered with: `for in` below would miscount
  if (typeof value !== "object" || value === null) return true;
  const kept = countKept(value, MAX_DEPTH);
  return kept === countColons(text) || kept === countWritten(text);
}

const PLAIN: Readonly<Record<string, never>> = Object.freeze({});

/** Members in the tree; NaN, which equals nothing, for an unsafe name or a tree deeper than `levels`. */
function countKept(value: object, levels: number): number {
  if (levels === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const element: unknown = value[index];
      if (typeof element === "object" && element !== null) count += countKept(element, levels - 1);
    }
    return count;
  }
  // Not Object.keys: it allocates, and this runs for every request (the prototype was looked at above).
  for (const key in value) {
    if (isUnsafeKey(key)) return Number.NaN;
    count++;
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof member === "object" && member !== null) count += countKept(member, levels - 1);
  }
  return count;
}

/** `indexOf` runs at the speed of memory; reading unit by unit costs as much as `JSON.parse`. */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) count++;
  return count;
}

/** Colons outside strings of a valid text: the members written. Linear: neither search ever goes back. */
function countWritten(text: string): number {
  let count = 0;
  let open = text.indexOf('"');
  let colon = text.indexOf(":");
  while (colon !== -1) {
    if (open === -1 || colon < open) {
      count++;
      colon = text.indexOf(":", colon + 1);
    } else {
      const end = endOfString(text, open);
      if (colon < end) colon = text.indexOf(":", end);
      open = text.indexOf('"', end);
    }
  }
  return count;
}

/** Where the string that opens at `open` ends, in a valid text: after its closing quotation mark. */
export function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslash = close - 1;
    while (text.charCodeAt(backslash) === 0x5c) backslash--;
    if ((close - backslash) % 2 === 1) return close + 1;
  }
  return text.length;
}
