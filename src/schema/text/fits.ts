import { codePointLength } from "../code-point-length.ts";
import type { SchemaNode } from "../schema-node.ts";

const patterns = new Map<string, RegExp>();

/** Whether a text is what the model accepts at a place for text: only then may it be proposed. */
export function fits(schema: SchemaNode, text: string): boolean {
  if (schema.type !== "string") return false;
  if (schema.enum !== undefined && !schema.enum.includes(text)) return false;
  const longest = schema.maxLength ?? Number.POSITIVE_INFINITY;
  // Twice as many units as code points at most: a text of a megabyte is not counted.
  if (text.length > 2 * longest) return false;
  const length = codePointLength(text);
  if (length > longest || length < (schema.minLength ?? 0)) return false;
  return schema.pattern === undefined || patternOf(schema.pattern).test(text);
}

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source, "u");
    patterns.set(source, pattern);
  }
  return pattern;
}
