import { echo } from "../../quote.ts";
import type { Explanation } from "../fault.ts";

/** A whole request inside a member, as in a state machine's `Parameters`. */
export function explainNested(member: string, pointer: string): Explanation {
  const name = `\`${echo(member, 40)}\``;
  return {
    rule: "nested-request",
    message: `Members of the request stand inside ${name} instead of at the top`,
    expected: "an object that is the request itself",
    fix: {
      title: `Keep only what is inside ${name}`,
      safe: false,
      patch: [{ op: "move", from: pointer, path: "" }],
    },
  };
}
