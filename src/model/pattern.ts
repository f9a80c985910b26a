/**
 * A model's regular expression as one that JSON Schema's readers take, which compile it with the `u` flag.
 *
 * What does not change: where it is looked for. Neither a model's pattern nor JSON Schema's `pattern` is anchored, so
 * `wsi-[0-9a-z]{9,63}$` is found at the end of any string, and `^(d-…$)|(wsd-…$)` binds its second half at the end only.
 *
 * What is tightened: `$`. In Java and Python it also matches before a newline that ends the string; in ECMAScript
 * without the `m` flag only at the very end. The text stays the same, its reader is stricter. `\Z`, which is loose in
 * Java, becomes `$` and strict as well. With `u`, a character outside the Basic Multilingual Plane counts as one, as it does in Java.
 *
 * What is rewritten: escapes of characters that need none (`\-` outside a class, `\_`, `\:`), lone braces and brackets, a class
 * escape at the end of a range (`[\w-.]`), Java's `\A`, `\z`, `\x{…}`, its ASCII classes (`\p{Alnum}`) and a leading `(?s)`.
 */
import { readClass } from "./pattern-class.ts";
import { readEscape, Unsupported } from "./pattern-escape.ts";

/** The converted pattern, or the reason why there is none: nobody knows then what the model's author meant. */
export type ConvertedPattern =
  | { readonly ok: true; readonly pattern: string }
  | { readonly ok: false; readonly reason: string };

/** Makes a model's pattern valid for the `u` flag without changing what it accepts. */
export function convertPattern(source: string): ConvertedPattern {
  try {
    const pattern = rewrite(source);
    new RegExp(pattern, "u");
    return { ok: true, pattern };
  } catch (error) {
    if (error instanceof Unsupported) return { ok: false, reason: error.message };
    if (error instanceof SyntaxError)
      return { ok: false, reason: "it is not an ECMAScript regular expression" };
    throw error;
  }
}

const DOT_ALL = "(?s)";

function rewrite(source: string): string {
  const dotAll = source.startsWith(DOT_ALL);
  let out = "";
  let at = dotAll ? DOT_ALL.length : 0;
  while (at < source.length) {
    const { text, end } = readPart(source, at, dotAll);
    out += text;
    at = end;
  }
  return out;
}

/** A stretch of the source, rewritten, and where the next one starts. */
interface Part {
  readonly text: string;
  readonly end: number;
}

function readPart(source: string, at: number, dotAll: boolean): Part {
  const char = source.charAt(at);
  switch (char) {
    case "\\": {
      const { text, set, end } = readEscape(source, at, "outside");
      return { text: set ? inBrackets(text) : text, end };
    }
    case "[":
      return readClass(source, at);
    case ".":
      return { text: dotAll ? "[\\s\\S]" : ".", end: at + 1 };
    case "{": {
      const quantifier = /^\{\d+(,\d*)?\}/.exec(source.slice(at))?.[0];
      return quantifier === undefined
        ? { text: "\\{", end: at + 1 }
        : { text: quantifier, end: at + quantifier.length };
    }
    case "}":
    case "]":
      return { text: `\\${char}`, end: at + 1 };
    default:
      return { text: char, end: at + 1 };
  }
}

/** A set that is not one escape needs brackets of its own. */
function inBrackets(set: string): string {
  return /^\\[a-zA-Z](\{[^}]*\})?$/.test(set) ? set : `[${set}]`;
}
