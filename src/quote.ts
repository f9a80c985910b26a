/** What comes from outside and goes into a message: cut, with nothing in it that a terminal or a reader acts on. */

/** How much of a value is shown, in UTF-16 units, the cut mark included. */
export const QUOTE_LIMIT = 120;

const CUT = "…";

/** Most texts need no escape. */
const PLAIN = /^[ -~]*$/;
const PLAIN_JSON = /^[ !#-[\]-~]*$/;

/**
 * The JSON text of any value on one line: unprintable, bidi and odd blank characters as escapes, cut at the limit.
 * What JSON cannot hold is named instead. Reads no more than it shows, so a huge or cyclic value costs nothing.
 */
export function quote(value: unknown, limit: number = QUOTE_LIMIT): string {
  if (typeof value === "string" && value.length <= limit - 2 && PLAIN_JSON.test(value)) return `"${value}"`;
  const text = cutText(limit);
  writeValue(value, text);
  return text.end();
}

/** Text as it stands between back-ticks: escaped as in `quote`, cut at the limit, without quotation marks. */
export function echo(text: string, limit: number = QUOTE_LIMIT): string {
  if (text.length <= limit && PLAIN.test(text)) return text;
  const cut = cutText(limit);
  writeUnits(text, cut, false);
  return cut.end();
}

/** A text that takes pieces, each whole or not at all, until the limit is reached. */
interface CutText {
  /** False once nothing more fits. */
  readonly add: (piece: string) => boolean;
  readonly end: () => string;
}

function cutText(limit: number): CutText {
  let text = "";
  /** The longest part after which the cut mark still fits. */
  let kept = 0;
  let full = false;
  return {
    add: (piece) => {
      if (full || text.length + piece.length > limit) {
        full = true;
        return false;
      }
      text += piece;
      if (text.length <= limit - CUT.length) kept = text.length;
      return true;
    },
    end: () => (full ? text.slice(0, kept) + CUT : text),
  };
}

function writeValue(value: unknown, to: CutText): boolean {
  switch (typeof value) {
    case "string":
      return to.add('"') && writeUnits(value, to, true) && to.add('"');
    case "number":
    case "boolean":
      return to.add(String(value));
    case "bigint":
      // A bigint can be as long as it likes, and turning it into digits takes quadratic time.
      return to.add(value < 10n ** 40n && value > -(10n ** 40n) ? `${value}n` : "[bigint]");
    case "undefined":
      return to.add("undefined");
    case "function":
    case "symbol":
      return to.add(`[${typeof value}]`);
    case "object":
      if (value === null) return to.add("null");
      return Array.isArray(value) ? writeList(value, to) : writeObject(value, to);
  }
}

function writeList(list: readonly unknown[], to: CutText): boolean {
  if (!to.add("[")) return false;
  for (let at = 0; at < list.length; at++) {
    if (at > 0 && !to.add(",")) return false;
    if (!writeValue(list[at], to)) return false;
  }
  return to.add("]");
}

function writeObject(object: object, to: CutText): boolean {
  const kind = builtInName(object);
  if (kind !== null) return to.add(`[${kind}]`);
  if (!to.add("{")) return false;
  let first = true;
  for (const key of Object.keys(object)) {
    if (!first && !to.add(",")) return false;
    first = false;
    const value = (object as Readonly<Record<string, unknown>>)[key];
    if (!(writeValue(key, to) && to.add(":") && writeValue(value, to))) return false;
  }
  return to.add("}");
}

/** The name of an object that is no JSON object although `typeof` says so: `Date`, `Map`, …; null for the others. */
export function builtInName(value: object): string | null {
  const tag: string = Object.prototype.toString.call(value);
  return tag === "[object Object]" ? null : echo(tag.slice(8, -1), 40);
}

function writeUnits(text: string, to: CutText, asJson: boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let piece = text.charAt(at);
    if (isUnprintable(unit)) piece = escapeUnit(unit);
    else if (asJson && (unit === 0x22 || unit === 0x5c)) piece = `\\${piece}`;
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      const pair = text.codePointAt(at) ?? unit;
      if (pair <= 0xffff) piece = escapeUnit(unit);
      else {
        at++;
        const low = text.charCodeAt(at);
        // Tag characters are invisible, and spell ASCII to whoever looks for it.
        piece =
          pair >= 0xe0000 && pair <= 0xe007f
            ? escapeUnit(unit) + escapeUnit(low)
            : String.fromCharCode(unit, low);
      }
    }
    if (!to.add(piece)) return false;
  }
  return true;
}

/** Controls, all blanks but U+0020, zero-width and bidi characters, line separators, byte order mark, specials. */
export function isUnprintable(unit: number): boolean {
  if (unit < 0x7f) return unit < 0x20;
  if (unit < 0x1680) return unit <= 0xa0 || unit === 0xad || unit === 0x61c;
  if (unit < 0x2000) return unit === 0x1680 || unit === 0x180e;
  return (
    unit <= 0x200f ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f) ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  );
}

const SHORT: Readonly<Record<number, string>> = { 8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r" };

function escapeUnit(unit: number): string {
  return SHORT[unit] ?? `\\u${unit.toString(16).padStart(4, "0")}`;
}
