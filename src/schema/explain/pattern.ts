import type { Fix } from "../../types.ts";
import { codePointLength } from "../code-point-length.ts";
import type { Explanation, Fault } from "../fault.ts";
import { type CharacterClass, characterClass, type RefusedCharacter } from "../text/character-class.ts";
import { fits } from "../text/fits.ts";
import { refusedCharacters } from "../text/refused-characters.ts";
import { replacement } from "../text/replacement.ts";
import { writeFix } from "../write-fix.ts";

/** How far into a text characters are looked for; beyond any length that the model accepts. */
const REACH = 2_000;

/** Text that does not match: the characters that are not accepted, where they are, and what could stand there. */
export function explainPattern(fault: Fault): Explanation | null {
  const { value, schema, name, broken } = fault;
  if (!broken.includes("pattern") || typeof value !== "string" || schema.pattern === undefined) return null;
  const accepted = characterClass(schema.pattern);
  if (accepted === null)
    return { rule: "pattern", message: `Value of \`${name}\` does not match \`${schema.pattern}\`` };
  const refused = accepted.refused(value.slice(0, REACH));
  const length = broken.includes("maxLength")
    ? `has ${codePointLength(value)} characters, more than ${schema.maxLength}, and `
    : "";
  return {
    rule: "pattern",
    message: `Value of \`${name}\` ${length}holds ${refusedCharacters(refused, value.length > REACH ? REACH : null)}`,
    fix: replacementFix(fault, value, refused, accepted),
  };
}

function replacementFix(
  { schema, pointer }: Fault,
  value: string,
  refused: readonly RefusedCharacter[],
  accepted: CharacterClass,
): Fix | null {
  if (value.length > Math.min(REACH, 2 * (schema.maxLength ?? REACH))) return null;
  const text = replacement(value, refused, accepted);
  if (text === null || !fits(schema, text)) return null;
  return writeFix(pointer, text, false);
}
