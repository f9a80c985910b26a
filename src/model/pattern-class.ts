import { readEscape, Unsupported } from "./pattern-escape.ts";

/** Reads and rewrites the character class at the bracket at `at`; `end` is after its closing bracket. */
export function readClass(source: string, at: number): { readonly text: string; readonly end: number } {
  const negated = source.charAt(at + 1) === "^";
  let text = negated ? "[^" : "[";
  let next = at + text.length;
  // An empty class in ECMAScript, a literal bracket in Java and Python.
  if (source.charAt(next) === "]") throw new Unsupported("a class begins with `]`");
  while (source.charAt(next) !== "]") {
    if (source.startsWith("&&", next))
      throw new Unsupported("`&&` in a class is an intersection in Java alone");
    const first = readAtom(source, next);
    next = first.end;
    text += first.text;
    if (source.charAt(next) !== "-" || source.charAt(next + 1) === "]") continue;
    const last = readAtom(source, next + 1);
    next = last.end;
    // A set is no end of a range, so the dash between is a dash (`[\w-.]`).
    text += first.set || last.set ? `\\-${last.text}` : `-${last.text}`;
  }
  return { text: `${text}]`, end: next + 1 };
}

interface Atom {
  readonly text: string;
  readonly set: boolean;
  readonly end: number;
}

function readAtom(source: string, at: number): Atom {
  if (at >= source.length) throw new Unsupported("a class is not closed");
  if (source.charAt(at) === "\\") return readEscape(source, at, "class");
  return { text: source.charAt(at), set: false, end: at + 1 };
}
