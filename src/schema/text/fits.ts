import { codePointLength } from "../code-point-length.ts";
import type { SchemaNode } from "../schema-node.ts";

const patterns = new Map<string, RegExp>();

/** Whether a text is what the model accepts at a place for text: only then may it be proposed. */
export function fits(schema: SchemaNode, text: string): boolean {
  if (schema.type !== "string") return false;
  if (schema.enum !== undefined && !schema.enum.includes(text)) return false;
  const longest = schema.maxLength ?? Number.POSITIVE_INFINITY;
  const shortest = schema.minLength ?? 0;
  // One or two units to a code point: most texts need not be counted, nor one of a megabyte.
  if (text.length > 2 * longest) return false;
  if (text.length > longest || text.length < 2 * shortest) {
    const length = codePointLength(text);
    if (length > longest || length < shortest) return false;
  }
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
