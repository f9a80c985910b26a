import type { Explanation, Fault } from "../fault.ts";
import { expectedWords } from "../text/expected-words.ts";

/** null, which some clients drop without a word and others refuse. */
export function explainNull(fault: Fault): Explanation | null {
  if (fault.value !== null || fault.pointer === "") return null;
  const { name, pointer, optional } = fault;
  return {
    rule: "null",
    message: `Value of \`${name}\` is null, which some clients drop silently and others refuse`,
    expected: `${expectedWords(fault.schema)}${optional ? "; or no such member" : ""}`,
    fix: optional
      ? { title: `Leave \`${name}\` out`, safe: true, patch: [{ op: "remove", path: pointer }] }
      : null,
  };
}
