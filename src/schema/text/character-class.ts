/** A character (a code point) that a class does not accept, and where it stands. */
export interface RefusedCharacter {
  readonly character: string;
  /** In UTF-16 units. */
  readonly index: number;
}

/** A pattern that asks the same of every character: `^[…]+$`. */
export interface CharacterClass {
  /** The characters of a text that are not accepted, in its order. */
  readonly refused: (text: string) => readonly RefusedCharacter[];
  /** True when every character of the text is accepted. */
  readonly accepts: (text: string) => boolean;
  /** What is accepted, in words. */
  readonly words: string;
}

const known = new Map<string, CharacterClass | null>();

/** The class that a pattern repeats over the whole text; null for any other pattern. */
export function characterClass(pattern: string): CharacterClass | null {
  let found = known.get(pattern);
  if (found === undefined) {
    found = read(pattern);
    known.set(pattern, found);
  }
  return found;
}

function read(pattern: string): CharacterClass | null {
  const members = /^\^\[([^^\]](?:[^\]\\]|\\.)*)\][+*]\$$/.exec(pattern)?.[1];
  const words = members === undefined ? null : classWords(members);
  if (members === undefined || words === null) return null;
  const all = new RegExp(`^[${members}]*$`, "u");
  const refused = new RegExp(`[^${members}]`, "gu");
  return {
    refused: (text) => {
      const found: RefusedCharacter[] = [];
      // Not matchAll, which makes a pattern of its own for each text.
      refused.lastIndex = 0;
      for (let match = refused.exec(text); match !== null; match = refused.exec(text))
        found.push({ character: match[0], index: match.index });
      return found;
    },
    accepts: (text) => all.test(text),
    words,
  };
}

/** The members of a class in words; null where it uses more than letters, digits, signs and ranges of them. */
function classWords(members: string): string | null {
  const ranges: string[] = [];
  const signs: string[] = [];
  let blank = false;
  for (let at = 0; at < members.length; ) {
    const range = /^([a-zA-Z0-9])-([a-zA-Z0-9])/.exec(members.slice(at, at + 3));
    if (range) {
      ranges.push(range[0]);
      at += 3;
      continue;
    }
    let sign = members.charAt(at++);
    if (sign === "\\") {
      sign = members.charAt(at++);
      if (/[a-zA-Z0-9]/.test(sign)) return null;
    }
    if (sign === " ") blank = true;
    else signs.push(sign);
  }
  const letters = ranges
    .filter((range) => range !== "0-9")
    .sort()
    .reverse();
  const parts = [
    ...(letters.length > 0 ? [`letters ${letters.join(" and ")}`] : []),
    ...(ranges.includes("0-9") ? ["digits"] : []),
    ...(blank ? ["blanks"] : []),
  ];
  if (signs.length > 0) return `${parts.join(", ")}${parts.length > 0 ? " and " : ""}\`${signs.join(" ")}\``;
  return parts.join(", ");
}
