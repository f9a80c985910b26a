import { builtInName } from "../../quote.ts";
import type { Fix } from "../../types.ts";
import type { Explanation, Fault } from "../fault.ts";
import type { SchemaNode } from "../schema-node.ts";
import { fits } from "../text/fits.ts";

/** A value of another type than the model's, and whatever JSON cannot hold. */
export function explainType(fault: Fault): Explanation | null {
  if (!fault.broken.includes("type")) return null;
  const subject = fault.pointer === "" ? "Request" : `Value of \`${fault.name}\``;
  const { words, json } = typeWords(fault.value);
  const wanted = fault.schema.type === undefined ? "what the model accepts" : typeNames[fault.schema.type];
  return {
    rule: "type",
    message: `${subject} is ${words}, ${json ? `not ${wanted}` : "which is no JSON value"}`,
    fix: textFix(fault),
  };
}

const typeNames: Readonly<Record<NonNullable<SchemaNode["type"]>, string>> = {
  string: "text",
  array: "a list",
  object: "an object",
  boolean: "`true` or `false`",
  integer: "a whole number",
  number: "a number",
};

/** What a value is, and whether JSON has such a thing. */
function typeWords(value: unknown): { readonly words: string; readonly json: boolean } {
  switch (typeof value) {
    case "string":
      return { words: "text", json: true };
    case "number":
      return Number.isFinite(value)
        ? { words: "a number", json: true }
        : { words: `\`${value}\``, json: false };
    case "boolean":
      return { words: `\`${value}\``, json: true };
    case "undefined":
      return { words: "`undefined`", json: false };
    case "function":
    case "symbol":
    case "bigint":
      return { words: `a ${typeof value}`, json: false };
    case "object": {
      if (value === null) return { words: "null", json: true };
      if (Array.isArray(value)) return { words: "a list", json: true };
      const kind = builtInName(value);
      return kind === null
        ? { words: "an object", json: true }
        : { words: `a \`${kind}\` object`, json: false };
    }
  }
}

/** A number or a truth value where text is meant, and text that is alone in a list. */
function textFix({ value, schema, pointer, written }: Fault): Fix | null {
  if (schema.type !== "string") return null;
  if (typeof value === "number" || typeof value === "boolean") {
    const text = written(pointer, value);
    if (text === null || !typeWords(value).json || !fits(schema, text)) return null;
    // Not safe: that a number was meant as a text is a guess.
    return {
      title: "Write it as text, in quotes",
      safe: false,
      patch: [{ op: "replace", path: pointer, value: text }],
    };
  }
  if (!Array.isArray(value) || value.length !== 1) return null;
  const only: unknown = value[0];
  if (typeof only !== "string" || !fits(schema, only)) return null;
  return {
    title: "Take it out of the list",
    safe: true,
    patch: [{ op: "replace", path: pointer, value: only }],
  };
}
