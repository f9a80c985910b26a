/**
 * What a tag key or value may hold: letters, digits, blanks and `+ - = . _ : / @`.
 * https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html
 */

/** Almost every tag is plain ASCII, and this pattern is quick to compile. */
const OTHER_THAN_ASCII_TAG = /[^ +\-./0-9:=@A-Z_a-z]/;

/** Whether a text holds a character that tags may not have. */
export function hasUnsupportedCharacter(text: string): boolean {
  return OTHER_THAN_ASCII_TAG.test(text) && !inAnyScript().every.test(text);
}

/** The text with `-` in the place of every run of unsupported characters. */
export function replaceUnsupportedCharacters(text: string): string {
  return text.replace(inAnyScript().others, "-");
}

interface Patterns {
  readonly every: RegExp;
  readonly others: RegExp;
}

let patterns: Patterns | undefined;

/**
 * Built with the first text that is not plain, because property escapes are slow to compile. Combining marks count as
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
