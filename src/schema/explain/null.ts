import type { Explanation, Fault } from "../fault.ts";
import { leaveOutFix } from "../leave-out-fix.ts";
import { expectedWords } from "../text/expected-words.ts";

/** null, which some clients drop without a word and others refuse. */
export function explainNull(fault: Fault): Explanation | null {
  if (fault.value !== null || fault.pointer === "") return null;
  const { name, optional } = fault;
  return {
    rule: "null",
    message: `Value of \`${name}\` is null, which some clients drop silently and others refuse`,
    expected: `${expectedWords(fault.schema)}${optional ? "; or no such member" : ""}`,
    fix: optional ? leaveOutFix(fault, true) : null,
  };
}
