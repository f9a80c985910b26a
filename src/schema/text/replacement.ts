import { codePointLength } from "../code-point-length.ts";
import type { CharacterClass, RefusedCharacter } from "./character-class.ts";

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
 *
 * @param refused all of the text's characters that are not accepted.
 */
export function replacement(
  text: string,
  refused: readonly RefusedCharacter[],
  accepted: CharacterClass,
): string | null {
  let out = "";
  let end = 0;
  let lost = 0;
  const keepUntil = (index: number): void => {
    if (index === end) return;
    // What comes first was accepted as it stands; later stretches follow something that was replaced.
    out += text.slice(end > 0 && doubles(text.charAt(end), out) ? end + 1 : end, index);
  };
  for (const { character, index } of refused) {
    keepUntil(index);
    end = index + character.length;
    const next = substitute(character, out, text.charAt(end) || " ", accepted);
    if (!doubles(next, out)) out += next;
    if (character !== " ") lost++;
  }
  if (end === text.length) out = out.replace(/[- ]+$/, "");
  keepUntil(text.length);
  return 2 * lost > visibleCharacters(text) ? null : out;
}

function visibleCharacters(text: string): number {
  let count = codePointLength(text);
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) count--;
  return count;
}

/** A blank or hyphen that is put beside one that is there already would double it. */
function doubles(next: string, out: string): boolean {
  return (next === " " || next === "-") && (out === "" || out.endsWith(next));
}

function substitute(character: string, before: string, after: string, accepted: CharacterClass): string {
  const word = Object.hasOwn(words, character) ? words[character] : undefined;
  if (word !== undefined && before.endsWith(" ") && accepted.accepts(word)) return word;
  if (after === " " && (character === "," || character === ";")) return "";
  if (after === " " && character === ":" && accepted.accepts(" ")) return " -";
  const known = Object.hasOwn(substitutes, character) ? substitutes[character] : undefined;
  const candidates = known ?? [character.normalize("NFKD").replace(/[\u0300-\u036f]/g, ""), "-"];
  return candidates.find((candidate) => accepted.accepts(candidate)) ?? "";
}
