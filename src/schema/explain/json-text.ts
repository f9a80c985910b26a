import type { Explanation, Fault } from "../fault.ts";

const LONGEST = 100_000;

/** A list or an object that was turned into text before it was put into the request. */
export function explainJsonText({ value, schema, name, pointer, broken }: Fault): Explanation | null {
  if (typeof value !== "string" || value.length > LONGEST || !broken.includes("type")) return null;
  const wanted = schema.type === "array" ? "a list" : schema.type === "object" ? "an object" : null;
  if (wanted === null || !/^\s*[[{]/.test(value)) return null;
  const inside = parsed(value);
  if (typeof inside !== "object" || inside === null || Array.isArray(inside) !== (schema.type === "array"))
    return null;
  return {
    rule: "type",
    message: `${pointer === "" ? "Request" : `Value of \`${name}\``} is JSON inside text, not ${wanted}`,
    fix: keepsNumbers(value)
      ? {
          title: "Write it without quotes around",
          safe: true,
          patch: [{ op: "replace", path: pointer, value: inside }],
        }
      : null,
  };
}

/** Whether every number is written as JSON writes it: `1.10` would become 1.1, and what is meant is text. */
function keepsNumbers(json: string): boolean {
  const numbers = json.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? [];
  return numbers.every((number) => String(Number(number)) === number);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
