/** A pattern that asks the same of every character: `^[…]+$`. */
export interface CharacterClass {
  /** Finds what is not accepted; global, so that `lastIndex` has to be set. */
  readonly refused: RegExp;
  /** True when every character of the text is accepted. */
  readonly accepts: (text: string) => boolean;
  /** The same for one character, fast for ASCII. */
  readonly acceptsOne: (character: string) => boolean;
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
  const ascii = Array.from({ length: 128 }, (_, code) => all.test(String.fromCharCode(code)));
  return {
    refused: new RegExp(`[^${members}]`, "gu"),
    accepts: (text) => all.test(text),
    acceptsOne: (character) => ascii[character.charCodeAt(0)] ?? all.test(character),
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
