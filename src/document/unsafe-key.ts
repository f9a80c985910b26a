import type { Span } from "../types.ts";
import type { DocumentProblem } from "./problem.ts";
import { ticked } from "./ticked.ts";

/** Names that reach an object's prototype when code is careless; a request never needs them. */
export function isUnsafeKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

/** The problem of such a name; its member is left out of the value that is checked further. */
export function unsafeKey(key: string, pointer: string, span: Span): DocumentProblem {
  return {
    code: "unsafe-key",
    severity: "error",
    token: "key",
    pointer,
    span,
    message: `${ticked(key)} is no name for a member: it reaches into JavaScript objects; the member is left out`,
    expected: "any name but `__proto__`, `constructor` and `prototype`",
    fix: { title: `Remove ${ticked(key)}`, safe: false, patch: [{ op: "remove", path: pointer }] },
  };
}
