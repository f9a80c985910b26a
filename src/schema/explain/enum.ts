import { listWords } from "../../list-words.ts";
import { nearest } from "../../nearest.ts";
import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { modelSpelling, nameOfLetters, spelling } from "../text/spelling.ts";
import { writeFix } from "../write-fix.ts";

/** Text that is none of the model's values. */
export function explainEnum(fault: Fault): Explanation | null {
  const { value, schema, name, pointer, broken } = fault;
  if (!broken.includes("enum") || typeof value !== "string" || schema.enum === undefined) return null;
  const subject = `Value of \`${name}\` is \`${echo(value, 40)}\``;
  const letters = spelling(value);
  const same = nameOfLetters(letters, schema.enum);
  if (same !== undefined) {
    return {
      rule: "enum",
      message: `${subject}; the spelling that is accepted is \`${same}\``,
      fix: writeFix(pointer, same, true),
    };
  }
  const near = nearest(letters, schema.enum.map(modelSpelling));
  const values = schema.enum.filter((one) => near.includes(modelSpelling(one)));
  const [first] = values;
  if (first === undefined) return { rule: "enum", message: `${subject}, which is not a value of the model` };
  return {
    rule: "enum",
    message: `${subject}; the nearest ${values.length === 1 ? "value is" : "values are"} ${listWords(values.slice(0, 2), "and")}`,
    fix: values.length === 1 ? writeFix(pointer, first, false) : null,
  };
}
