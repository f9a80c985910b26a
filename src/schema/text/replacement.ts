import type { CharacterClass } from "./character-class.ts";

/** What people write, and what can stand for it; the first text that is accepted does. */
const substitutes: Readonly<Record<string, readonly string[]>> = {
  " ": ["-"],
  "\t": [" ", "-"],
  "\n": [" ", "-"],
  "\r": [""],
  "\u00a0": [" ", "-"],
  "\u202f": [" ", "-"],
  "\u3000": [" ", "-"],
  "'": [""],
  '"': [""],
  "`": [""],
  "\u2018": [""],
  "\u2019": [""],
  "\u201c": [""],
  "\u201d": [""],
  "\u201e": [""],
  "\u00ab": [""],
  "\u00bb": [""],
  "\u00ad": [""],
  "\u200b": [""],
  "\u200c": [""],
  "\u200d": [""],
  "\u2060": [""],
  "\ufe0f": [""],
  "\ufeff": [""],
  ",": [" ", "-"],
  ";": [" ", "-"],
  "!": [""],
  "?": [""],
  "%": [""],
  "#": [""],
  "*": [""],
  "<": ["("],
  ">": [")"],
  "[": ["("],
  "]": [")"],
  "{": ["("],
  "}": [")"],
  "\\": ["/", "-"],
  "|": ["/", "-"],
  "\u2026": ["..."],
  "\u00df": ["ss"],
  "\u00e6": ["ae"],
  "\u00c6": ["Ae"],
  "\u00f8": ["o"],
  "\u00d8": ["O"],
  "\u0142": ["l"],
  "\u0141": ["L"],
};

/** Signs that stand for a word where blanks stand around them. */
const words: Readonly<Record<string, string>> = { "&": "and", "+": "and", "@": "at" };

/**
 * The text with every refused character replaced by something near to it, or null when little of it would be left;
 * still to be tested, for example for its length. Meant for short texts.
 */
export function replacement(text: string, accepted: CharacterClass): string | null {
  let out = "";
  let replaced = false;
  let visible = 0;
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += character.length;
    const fine = accepted.acceptsOne(character);
    const next = fine ? character : substitute(character, out, text.charAt(at) || " ", accepted);
    // A blank or hyphen that was put beside one that is there already would double it.
    const doubled =
      (replaced || !fine) && (next === " " || next === "-") && (out === "" || out.endsWith(next));
    if (!doubled) out += next;
    replaced = !fine;
    if (character === " ") continue;
    visible++;
    if (fine) kept++;
  }
  if (replaced) out = out.replace(/[- ]+$/, "");
  return kept * 2 < visible ? null : out;
}

function substitute(character: string, before: string, after: string, accepted: CharacterClass): string {
  const word = Object.hasOwn(words, character) ? words[character] : undefined;
  if (word !== undefined && before.endsWith(" ") && accepted.accepts(word)) return word;
  if (after === " " && (character === "," || character === ";")) return "";
  if (after === " " && character === ":" && accepted.accepts(" ")) return " -";
  const plain = character.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const candidates = Object.hasOwn(substitutes, character) ? (substitutes[character] ?? []) : [plain, "-"];
  return candidates.find((candidate) => accepted.accepts(candidate)) ?? "";
}
