import { parsePointer } from "../../src/document/pointer.ts";
import type { PatchOperation } from "../../src/types.ts";

/** The value after a JSON Patch (RFC 6902, the four operations that fixes use); the given value is not touched. */
export function applyPatch(value: unknown, patch: readonly PatchOperation[]): unknown {
  let root: unknown = structuredClone(value);
  for (const { op, path, from, value: given } of patch) {
    let put = structuredClone(given);
    if (op === "remove" || op === "replace" || op === "move") {
      const place = op === "move" ? from : path;
      if (place === undefined) throw new Error("A move without `from`");
      const taken = take(root, parsePointer(place));
      root = taken.rest;
      if (op === "move") put = taken.value;
    }
    if (op !== "remove") root = insert(root, parsePointer(path), put);
  }
  return root;
}

interface Taken {
  readonly value: unknown;
  readonly rest: unknown;
}

function take(root: unknown, tokens: readonly string[]): Taken {
  const last = tokens.at(-1);
  if (last === undefined) return { value: root, rest: undefined };
  const around = walk(root, tokens.slice(0, -1));
  if (!Object.hasOwn(around, last)) throw new Error(`Nothing is at ${tokens.join("/")}`);
  const value = (around as Record<string, unknown>)[last];
  if (Array.isArray(around)) around.splice(Number(last), 1);
  else delete (around as Record<string, unknown>)[last];
  return { value, rest: root };
}

function insert(root: unknown, tokens: readonly string[], value: unknown): unknown {
  const last = tokens.at(-1);
  if (last === undefined) return value;
  const around = walk(root, tokens.slice(0, -1));
  if (Array.isArray(around)) around.splice(last === "-" ? around.length : Number(last), 0, value);
  else Object.defineProperty(around, last, { value, enumerable: true, configurable: true, writable: true });
  return root;
}

function walk(root: unknown, tokens: readonly string[]): object {
  let current = root;
  for (const token of tokens) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, token))
      throw new Error(`No ${token}`);
    current = (current as Record<string, unknown>)[token];
  }
  if (typeof current !== "object" || current === null)
    throw new Error(`Nothing can be put into ${tokens.join("/")}`);
  return current;
}
