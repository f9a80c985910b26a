import type { CharacterClass } from "./character-class.ts";
import { characterName } from "./character-name.ts";

/** How far into a text characters are looked for; beyond any length that the model accepts. */
const REACH = 2_000;
const NAMED = 3;

/** Names the characters that a class refuses with their UTF-16 indexes: "`,` at index 5 and `+` at index 9". */
export function refusedCharacters(text: string, accepted: CharacterClass): string {
  const places = new Map<string, { readonly index: number; count: number }>();
  for (const { character, index } of accepted.refused(text.slice(0, REACH))) {
    const place = places.get(character);
    if (place === undefined) places.set(character, { index, count: 1 });
    else place.count++;
  }
  const counted = text.length <= REACH;
  const parts = [...places].slice(0, NAMED).map(([character, { index, count }]) => {
    const times = count === 1 || !counted ? "" : count === 2 ? " (twice)" : ` (${count} times)`;
    return `${characterName(character)} at index ${index}${times}`;
  });
  if (places.size === 0) return `characters beyond index ${REACH} that are not accepted`;
  if (places.size > NAMED) parts.push(`${places.size - NAMED} more`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
