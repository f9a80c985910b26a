/** What comes from outside and goes into a message: cut, and with nothing in it that a terminal or reader acts on. */

const LIMIT = 120;

/** `text` with control, bidi and line-separator characters as escapes, cut at 120 units. */
export function echo(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    out += isUnprintable(unit) ? escapeUnit(unit) : text.charAt(at);
    if (out.length > LIMIT) return `${cut(out)}…`;
  }
  return out;
}

/** A back-ticked echo of `text`. */
export function quote(text: string): string {
  return `\`${echo(text)}\``;
}

/** `text` cut at the limit, but never inside a surrogate pair. */
function cut(text: string): string {
  const last = text.charCodeAt(LIMIT - 2);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? LIMIT - 2 : LIMIT - 1);
}

/** Controls, soft hyphen, zero-width and bidi characters, line separators, byte order mark, lone specials. */
function isUnprintable(unit: number): boolean {
  if (unit < 0x7f) return unit < 0x20;
  return (
    unit < 0xa0 ||
    unit === 0xad ||
    unit === 0x61c ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
