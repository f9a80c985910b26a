import fc from "fast-check";
import { describe, expect, it } from "vitest";
import config from "../schemas/config.schema.json" with { type: "json" };
import facts from "../schemas/facts.schema.json" with { type: "json" };
import { fitsSchema, type SmallSchema } from "../src/fits-schema.ts";
import { validateConfig } from "../src/generated/validators/config.js";
import { validateFacts } from "../src/generated/validators/facts.js";

/** Some that fit the node, some at its bounds, some that do not fit. */
function valuesFor(node: SmallSchema, root: SmallSchema): fc.Arbitrary<unknown> {
  if (node.$ref !== undefined) {
    const path = node.$ref.split("/").slice(1);
    const found = path.reduce((at, name) => (at as Record<string, unknown>)[name], root as unknown);
    return valuesFor(found as SmallSchema, root);
  }
  const { properties = {}, additionalProperties, items, anyOf = [] } = node;
  const members = Object.entries(properties).map(
    ([name, member]) => [name, valuesFor(member, root)] as const,
  );
  const others =
    typeof additionalProperties === "object" ? valuesFor(additionalProperties, root) : fc.boolean();
  const lengths = [node.minLength, node.maxLength].filter((length) => length !== undefined);
  const fitting: readonly fc.Arbitrary<unknown>[] = [
    ...(node.enum === undefined ? [] : [fc.constantFrom(...node.enum)]),
    ...anyOf.map((one) => valuesFor(one, root)),
    ...[node.minimum, node.maximum].flatMap((bound) =>
      bound === undefined ? [] : [fc.constantFrom(bound - 1, bound, bound + 0.5, bound + 1)],
    ),
    ...lengths.flatMap((length) =>
      ["a", "\u{1f600}", "\ud83d"].map((unit) =>
        fc.integer({ min: Math.max(0, length - 1), max: length + 1 }).map((times) => unit.repeat(times)),
      ),
    ),
    ...(node.pattern === undefined ? [] : [fc.stringMatching(new RegExp(node.pattern, "u"))]),
    ...(items === undefined ? [] : [fc.array(valuesFor(items, root), { maxLength: 3 })]),
    ...(node.type === "object"
      ? [
          fc.record(Object.fromEntries(members), { requiredKeys: [...(node.required ?? [])] }),
          fc.record(Object.fromEntries(members), { requiredKeys: [] }),
          fc.dictionary(fc.constantFrom("other", "toString", ...Object.keys(properties)), others, {
            maxKeys: 3,
          }),
        ]
      : []),
    ...(String(node.type).includes("boolean") ? [fc.boolean()] : []),
  ];
  const odd = fc.constantFrom<unknown>(null, "", "11", 0, -1, 1.5, Number.NaN, true, undefined, [], {}, [
    undefined,
  ]);
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(odd, ...fitting) }, { weight: 1, arbitrary: odd });
}

const schemas = [
  ["facts", facts, validateFacts],
  ["config", config, validateConfig],
] as const;

describe("fitsSchema", () => {
  it.each(schemas)("says of %s what the generated validator says", (_name, schema: SmallSchema, validate) => {
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(valuesFor(schema, schema), (value) => {
        const answer = validate(value);
        answers.add(answer);
        expect(fitsSchema(value, schema)).toBe(answer);
      }),
      { numRuns: 1500 },
    );
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      fc.assert(
        fc.property(valuesFor(member, schema), (value) => {
          const answer = validate({ [name]: value });
          answers.add(answer);
          expect(fitsSchema({ [name]: value }, schema)).toBe(answer);
        }),
        { numRuns: 400 },
      );
    }
    expect(answers).toStrictEqual(new Set([true, false]));
  });

  it.each(schemas)("knows every keyword of the schema of %s", (_name, schema) => {
    const known = new Set([
      ...["type", "enum", "anyOf", "$ref", "minimum", "maximum", "minLength", "maxLength", "pattern"],
      ...["minItems", "maxItems", "items", "properties", "required", "additionalProperties", "$defs"],
      ...["$schema", "$id", "title", "description", "examples"],
    ]);
    expect([...keywordsOf(schema)].filter((keyword) => !known.has(keyword))).toStrictEqual([]);
  });
});

function* keywordsOf(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* keywordsOf(item);
  else if (typeof node === "object" && node !== null)
    for (const [keyword, value] of Object.entries(node)) {
      yield keyword;
      if (keyword === "properties" || keyword === "$defs")
        for (const member of Object.values(value as object)) yield* keywordsOf(member);
      else if (keyword !== "examples" && keyword !== "enum") yield* keywordsOf(value);
    }
}
