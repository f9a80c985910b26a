const annotations = new Set([
  "title",
  "description",
  "$comment",
  "examples",
  "default",
  "deprecated",
  "$defs",
]);

/** The schema without annotations and with every `$ref` replaced by what it names. */
export function inlineReferences(schema: unknown): unknown {
  const root = schema as Record<string, unknown>;
  const definitions = (root.$defs ?? {}) as Record<string, unknown>;
  const visit = (node: unknown, open: readonly string[]): unknown => {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
    const from = node as Record<string, unknown>;
    const reference = from.$ref;
    let base: Record<string, unknown> = {};
    if (typeof reference === "string") {
      const name = reference.replace(/^#\/\$defs\//, "");
      if (!Object.hasOwn(definitions, name))
        throw new Error(`The schema refers to ${reference}, which is not there`);
      if (open.includes(name))
        throw new Error(`The schema is recursive at ${reference}: inlining cannot end`);
      base = visit(definitions[name], [...open, name]) as Record<string, unknown>;
    }
    const to = { ...base };
    for (const [key, value] of Object.entries(from)) {
      if (key === "$ref" || annotations.has(key)) continue;
      to[key] = key === "properties" ? mapValues(value, (member) => visit(member, open)) : visit(value, open);
    }
    return to;
  };
  return visit(schema, []);
}

/** The same object with every value changed. */
export function mapValues(value: unknown, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, change(member)]));
}
