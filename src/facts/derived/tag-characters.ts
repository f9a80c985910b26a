/**
 * What a tag key or value may hold: letters, digits, blanks and `+ - = . _ : / @`.
 * https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html
 */

/** Whether a text holds a character that tags may not have. */
export function hasUnsupportedCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) return !inAnyScript().every.test(text);
    if (!isSupportedAscii(unit)) return true;
  }
  return false;
}

/** The text with `-` in the place of every run of unsupported characters. */
export function replaceUnsupportedCharacters(text: string): string {
  return text.replace(inAnyScript().others, "-");
}

function isSupportedAscii(unit: number): boolean {
  // `-` `.` `/` 0-9 `:` stand in one row, and so do `@` and A-Z.
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x40 && unit <= 0x5a) ||
    (unit >= 0x2d && unit <= 0x3a) ||
    unit === 0x20 ||
    unit === 0x2b ||
    unit === 0x3d ||
    unit === 0x5f
  );
}

interface Patterns {
  readonly every: RegExp;
  readonly others: RegExp;
}

let patterns: Patterns | undefined;

/**
 * Built with the first text that is not ASCII, because property escapes are slow to compile. Combining marks count as
 * part of their letter: no source says otherwise, and many scripts cannot be written without them.
 */
function inAnyScript(): Patterns {
  const characters = "\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";
  patterns ??= {
    every: new RegExp(`^[${characters}]*$`, "u"),
    others: new RegExp(`[^${characters}]+`, "gu"),
  };
  return patterns;
}
