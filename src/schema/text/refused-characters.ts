import type { RefusedCharacter } from "./character-class.ts";
import { characterName } from "./character-name.ts";

const NAMED = 3;

/**
 * Names the characters that a class refuses with their UTF-16 indexes: "`,` at index 5 and `+` at index 9".
 *
 * @param reach how far they were looked for in a longer text; null when all were found.
 */
export function refusedCharacters(refused: readonly RefusedCharacter[], reach: number | null): string {
  const places = new Map<string, { readonly index: number; count: number }>();
  for (const { character, index } of refused) {
    const place = places.get(character);
    if (place === undefined) places.set(character, { index, count: 1 });
    else place.count++;
  }
  if (places.size === 0) return `characters beyond index ${reach} that are not accepted`;
  const parts: string[] = [];
  for (const [character, { index, count }] of places) {
    if (parts.length === NAMED) break;
    const times = count === 1 || reach !== null ? "" : count === 2 ? " (twice)" : ` (${count} times)`;
    parts.push(`${characterName(character)} at index ${index}${times}`);
  }
  if (places.size > NAMED) parts.push(`${places.size - NAMED} more`);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
