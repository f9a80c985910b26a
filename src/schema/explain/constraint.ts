import type { Explanation, Fault } from "../fault.ts";

/** Whatever else the model may ask one day: nothing is lost for want of a better sentence. */
export function explainConstraint({ name, pointer, broken }: Fault): Explanation {
  const subject = pointer === "" ? "Request" : `Value of \`${name}\``;
  return {
    rule: "constraint",
    message: `${subject} breaks the model's constraint ${broken.map((one) => `\`${one}\``).join(", ")}`,
  };
}
