import type { Fix } from "../../types.ts";
import { codePointLength } from "../code-point-length.ts";
import type { Explanation, Fault } from "../fault.ts";
import { type CharacterClass, characterClass } from "../text/character-class.ts";
import { fits } from "../text/fits.ts";
import { refusedCharacters } from "../text/refused-characters.ts";
import { replacement } from "../text/replacement.ts";
import { writeFix } from "../write-fix.ts";

/** Text that does not match: the characters that are not accepted, where they are, and what could stand there. */
export function explainPattern(fault: Fault): Explanation | null {
  const { value, schema, name, broken } = fault;
  if (!broken.includes("pattern") || typeof value !== "string" || schema.pattern === undefined) return null;
  const accepted = characterClass(schema.pattern);
  if (accepted === null)
    return { rule: "pattern", message: `Value of \`${name}\` does not match \`${schema.pattern}\`` };
  const length = broken.includes("maxLength")
    ? `has ${codePointLength(value)} characters, more than ${schema.maxLength}, and `
    : "";
  return {
    rule: "pattern",
    message: `Value of \`${name}\` ${length}holds ${refusedCharacters(value, accepted)}`,
    fix: replacementFix(fault, value, accepted),
  };
}

function replacementFix({ schema, pointer }: Fault, value: string, accepted: CharacterClass): Fix | null {
  if (value.length > 2 * (schema.maxLength ?? 1_000)) return null;
  const text = replacement(value, accepted);
  if (text === null || !fits(schema, text)) return null;
  return writeFix(pointer, text, false);
}
