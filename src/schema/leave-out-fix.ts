import type { Fix } from "../types.ts";
import type { Fault } from "./fault.ts";

/** Takes an optional member out of the request. */
export function leaveOutFix({ name, pointer }: Fault, safe: boolean): Fix {
  return { title: `Leave \`${name}\` out`, safe, patch: [{ op: "remove", path: pointer }] };
}
