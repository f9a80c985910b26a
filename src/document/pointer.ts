/** JSON Pointer, RFC 6901. */
import { remembered } from "./remembered.ts";

/** The tokens of a pointer, unescaped; throws on text that is no pointer, which is a bug of the caller. */
export const parsePointer: (pointer: string) => readonly string[] = remembered(tokensOf);

function tokensOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  if (pointer.charCodeAt(0) !== 0x2f) throw new Error(`Not a JSON Pointer: ${JSON.stringify(pointer)}`);
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map(unescapeToken) : tokens;
}

/** The pointer that names the place reached through `tokens`. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  let pointer = "";
  for (const token of tokens) pointer += `/${escapeToken(token)}`;
  return pointer;
}

/** The pointer of a member or element of what `pointer` names. */
export function appendPointer(pointer: string, token: string | number): string {
  return `${pointer}/${escapeToken(token)}`;
}

/** What `pointer` names in `value`: own members only, so that `/__proto__` finds what the text holds or nothing. */
export function resolvePointer(
  value: unknown,
  pointer: string,
): { readonly found: true; readonly value: unknown } | { readonly found: false } {
  let current = value;
  for (const token of parsePointer(pointer)) {
    if (typeof current !== "object" || current === null) return NOT_FOUND;
    if (Array.isArray(current)) {
      const index = elementIndex(token);
      if (index === null || index >= current.length) return NOT_FOUND;
      current = current[index];
    } else {
      if (!Object.hasOwn(current, token)) return NOT_FOUND;
      current = (current as Readonly<Record<string, unknown>>)[token];
    }
  }
  return { found: true, value: current };
}

/** The array index that a token spells, without leading zeros as RFC 6901 asks; null for anything else. */
export function elementIndex(token: string): number | null {
  const first = token.charCodeAt(0) - 0x30;
  if (!(first >= 0 && first <= 9)) return null;
  if (token.length === 1) return first;
  return /^(?:0|[1-9][0-9]{0,15})$/.test(token) ? Number(token) : null;
}

const NOT_FOUND = Object.freeze({ found: false });

function escapeToken(token: string | number): string {
  if (typeof token === "number") return String(token);
  return token.includes("~") || token.includes("/")
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
