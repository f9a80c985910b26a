import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { spelling } from "../text/spelling.ts";
import { listWords } from "../text/list-words.ts";
import { nearest } from "../text/nearest.ts";

/** Text that is none of the model's values. */
export function explainEnum(fault: Fault): Explanation | null {
  const { value, schema, name, pointer, broken } = fault;
  if (!broken.includes("enum") || typeof value !== "string" || schema.enum === undefined) return null;
  const subject = `Value of \`${name}\` is \`${echo(value, 40)}\``;
  const same = schema.enum.find((one) => spelling(one) === spelling(value));
  if (same !== undefined) {
    return {
      rule: "enum",
      message: `${subject}; the spelling that is accepted is \`${same}\``,
      fix: { title: `Write \`${same}\``, safe: true, patch: [{ op: "replace", path: pointer, value: same }] },
    };
  }
  const near = nearest(spelling(value), schema.enum.map(spelling));
  const values = schema.enum.filter((one) => near.includes(spelling(one)));
  const [first] = values;
  if (first === undefined) return { rule: "enum", message: `${subject}, which is not one of the values that the model accepts` };
  return {
    rule: "enum",
    message: `${subject}, which is not accepted; nearest ${values.length === 1 ? "is" : "are"} ${listWords(values.slice(0, 3), "and")}`,
    fix: { title: `Write \`${first}\``, safe: false, patch: [{ op: "replace", path: pointer, value: first }] },
  };
}
