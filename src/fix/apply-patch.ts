import { elementIndex, parsePointer } from "../document/pointer.ts";
import type { PatchOperation } from "../types.ts";

/** Stands for the value of a patch that does not fit what it is applied to. */
export const UNFIT: unique symbol = Symbol.for("workspaces-preflight.unfit");

/**
 * The value after a JSON Patch (RFC 6902, the four operations that fixes use), or `UNFIT`; the given value is not touched.
 */
export function applyPatch(value: unknown, patch: readonly PatchOperation[]): unknown {
  const box: { root: unknown } = { root: structuredClone(value) };
  for (const { op, path, from, value: given } of patch) {
    const source = op === "move" ? from : path;
    if (source === undefined) return UNFIT;
    const moved = op === "move" ? find(box, source) : undefined;
    if (op === "move" && moved === undefined) return UNFIT;
    const put = moved === undefined ? structuredClone(given) : moved.value;
    if (op === "replace" && !replace(box, path, put)) return UNFIT;
    if ((op === "remove" || op === "move") && !remove(box, source)) return UNFIT;
    if ((op === "add" || op === "move") && !add(box, path, put)) return UNFIT;
  }
  return box.root;
}

/** The object or array around a place, and the place's name in it. */
interface Place {
  readonly around: object;
  readonly token: string;
}

function placeOf(box: object, pointer: string): Place | null {
  const tokens = ["root", ...parsePointer(pointer)];
  let around: unknown = box;
  for (const token of tokens.slice(0, -1)) {
    if (typeof around !== "object" || around === null || !has(around, token)) return null;
    around = (around as Readonly<Record<string, unknown>>)[token];
  }
  if (typeof around !== "object" || around === null) return null;
  return { around, token: tokens.at(-1) ?? "" };
}

function has(around: object, token: string): boolean {
  return Object.hasOwn(around, token) && (!Array.isArray(around) || elementIndex(token) !== null);
}

function find(box: object, pointer: string): { readonly value: unknown } | undefined {
  const place = placeOf(box, pointer);
  if (place === null || !has(place.around, place.token)) return undefined;
  return { value: (place.around as Readonly<Record<string, unknown>>)[place.token] };
}

function replace(box: object, pointer: string, value: unknown): boolean {
  const place = placeOf(box, pointer);
  if (place === null || !has(place.around, place.token)) return false;
  define(place, value);
  return true;
}

function remove(box: object, pointer: string): boolean {
  const place = placeOf(box, pointer);
  if (place === null || !has(place.around, place.token)) return false;
  if (Array.isArray(place.around)) place.around.splice(Number(place.token), 1);
  else delete (place.around as Record<string, unknown>)[place.token];
  return true;
}

function add(box: object, pointer: string, value: unknown): boolean {
  const place = placeOf(box, pointer);
  if (place === null) return false;
  const { around, token } = place;
  if (!Array.isArray(around)) {
    define(place, value);
    return true;
  }
  const index = token === "-" ? around.length : elementIndex(token);
  if (index === null || index > around.length) return false;
  around.splice(index, 0, value);
  return true;
}

/** Not an assignment: a member may be called `__proto__`. */
function define({ around, token }: Place, value: unknown): void {
  Object.defineProperty(around, token, { value, enumerable: true, configurable: true, writable: true });
}
