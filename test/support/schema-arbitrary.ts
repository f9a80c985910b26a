import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

/** Values that a JSON Schema accepts, made from the schema itself (the keywords that the model generator writes). */
export function schemaArbitrary(root: Schema): fc.Arbitrary<unknown> {
  const definitions = (root.$defs ?? {}) as Readonly<Record<string, Schema>>;
  const of = (schema: Schema): fc.Arbitrary<unknown> => {
    if (typeof schema.$ref === "string") {
      const target = definitions[schema.$ref.replace("#/$defs/", "")];
      if (target === undefined) throw new Error(`No ${schema.$ref}`);
      return of(target);
    }
    if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
    switch (schema.type) {
      case "string":
        return text(schema);
      case "array":
        return fc.array(of((schema.items ?? {}) as Schema), {
          minLength: Number(schema.minItems ?? 0),
          maxLength: Number(schema.maxItems ?? 8),
        });
      case "object": {
        const members = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
        return fc.record(Object.fromEntries(members.map(([name, member]) => [name, of(member)])), {
          requiredKeys: (schema.required ?? []) as string[],
        });
      }
      default:
        throw new Error(`No values can be made for ${JSON.stringify(schema)}`);
    }
  };
  return of(root);
}

/** Characters inside, beside and above the first plane: length is counted in code points. */
function text(schema: Schema): fc.Arbitrary<string> {
  const minLength = Number(schema.minLength ?? 0);
  const maxLength = Number(schema.maxLength ?? 300);
  const size = "max";
  if (schema.pattern === undefined) return fc.string({ unit: "binary", minLength, maxLength, size });
  const pattern = String(schema.pattern);
  const repeated = /^\^(\[.*\])[+*]\$$/.exec(pattern)?.[1];
  if (repeated === undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  return fc.string({ unit: fc.stringMatching(new RegExp(`^${repeated}$`, "u")), minLength, maxLength, size });
}
