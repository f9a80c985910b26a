/** A construct whose meaning differs between dialects, or that ECMAScript does not have. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

/** One escape, rewritten. */
export interface Escape {
  readonly text: string;
  /** It stands for a set of characters (`\d`), so it cannot be an end of a range. */
  readonly set: boolean;
  readonly end: number;
}

/** Reads the escape at the backslash at `at`. */
export function readEscape(source: string, at: number, place: "outside" | "class"): Escape {
  const char = source.charAt(at + 1);
  const end = at + 2;
  if (char === "p" || char === "P") return readProperty(source, at);
  if ("dDsSwW".includes(char) && char !== "") return { text: `\\${char}`, set: true, end };
  if (place === "outside") {
    const anchor = anchors[char];
    if (anchor !== undefined) return { text: anchor, set: false, end };
    const group = /^(?:[1-9][0-9]*|k<\w+>)/.exec(source.slice(at + 1))?.[0];
    if (group !== undefined) return { text: `\\${group}`, set: false, end: at + 1 + group.length };
  }
  const character =
    /^(?:[tnvfr]|0(?![0-9])|c[a-zA-Z]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\})/.exec(
      source.slice(at + 1),
    )?.[0];
  if (character !== undefined) return { text: `\\${character}`, set: false, end: at + 1 + character.length };
  const octal = /^0([0-7]{1,2})(?![0-7])/.exec(source.slice(at + 1));
  if (octal !== null) {
    const hex = Number.parseInt(octal[1] ?? "", 8)
      .toString(16)
      .padStart(2, "0");
    return { text: `\\x${hex}`, set: false, end: at + 1 + octal[0].length };
  }
  const javaHex = /^x(\{[0-9a-fA-F]+\})/.exec(source.slice(at + 1));
  if (javaHex !== null) return { text: `\\u${javaHex[1]}`, set: false, end: at + 1 + javaHex[0].length };
  if (char === "b" && place === "class") return { text: "\\b", set: false, end };
  if (char === "" || /[a-zA-Z0-9]/.test(char)) throw new Unsupported(`\`\\${char}\` has no one meaning`);
  // What ECMAScript lets be escaped keeps its backslash, anything else stands for itself without one.
  const escapable = "^$\\.*+?()[]{}|/".includes(char) || (char === "-" && place === "class");
  return { text: escapable ? `\\${char}` : char, set: false, end };
}

/** Places in the text; `\Z` would also match before a last newline, which no model means. */
const anchors: Readonly<Record<string, string | undefined>> = { A: "^", z: "$", Z: "$", b: "\\b", B: "\\B" };

function readProperty(source: string, at: number): Escape {
  const match = /^\\([pP])(?:\{(\w+(?:=\w+)?)\}|([A-Z]))/.exec(source.slice(at));
  const name = match?.[2] ?? match?.[3];
  if (match === null || name === undefined) throw new Unsupported("a `\\p` names no property");
  const end = at + match[0].length;
  const negated = match[1] === "P";
  const ranges = Object.hasOwn(javaClasses, name) ? javaClasses[name] : undefined;
  if (ranges !== undefined) {
    if (negated) throw new Unsupported(`\`\\P{${name}}\` has no short form in ECMAScript`);
    return { text: ranges, set: true, end };
  }
  const property = unicodeProperty(name);
  if (property === null) throw new Unsupported(`\`\\p{${name}}\` is not a property that ECMAScript knows`);
  return { text: `\\${match[1]}{${property}}`, set: true, end };
}

/**
 * Java's ASCII classes (java.util.regex.Pattern, "POSIX character classes"). ECMAScript has Unicode properties under
 * some of these names; the names show that the pattern was written for Java.
 */
const javaClasses: Readonly<Record<string, string>> = {
  Lower: "a-z",
  Upper: "A-Z",
  ASCII: "\\x00-\\x7F",
  Alpha: "a-zA-Z",
  Digit: "0-9",
  Alnum: "a-zA-Z0-9",
  Punct: "!-\\/:-@\\[-`\\{-~",
  Graph: "!-~",
  Print: " -~",
  Blank: " \\t",
  Cntrl: "\\x00-\\x1F\\x7F",
  XDigit: "0-9a-fA-F",
  Space: " \\t\\n\\v\\f\\r",
  all: "\\s\\S",
  LD: "\\p{L}\\p{Nd}",
};

/** The name that ECMAScript has for it: `L` for Java's `L` and `IsL`, `Alphabetic` for its `IsAlphabetic`. */
function unicodeProperty(name: string): string | null {
  const java = name.startsWith("Is") ? name.slice(2) : name;
  const candidates = java === "Whitespace" ? ["White_Space"] : [java, `Script=${java}`];
  return candidates.find(isProperty) ?? null;
}

function isProperty(name: string): boolean {
  try {
    new RegExp(`\\p{${name}}`, "u");
    return true;
  } catch {
    return false;
  }
}
