import { keepsAllMembers } from "./json-members.ts";

/** Stands for a text about which there is something to tell; registered, because every part of `dist/` has a copy of this file. */
export const NOT_CLEAN: unique symbol = Symbol.for("workspaces-preflight.not-clean");

/** The value of a JSON text about which there is nothing to tell, otherwise `NOT_CLEAN`. */
export function readClean(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NOT_CLEAN;
  }
  return keepsAllMembers(text, value) ? value : NOT_CLEAN;
}
