import { type Descriptions, describe } from "./descriptions.ts";
import { inReadingOrder, type JsonSchema, orNull } from "./json-schema.ts";
import { scalarSchema } from "./scalar-schema.ts";
import type {
  Bounds,
  Constraints,
  EnumShape,
  ListShape,
  MapShape,
  Member,
  Shape,
  Side,
  StructureShape,
  Use,
} from "./shape.ts";

/** What properties are called: as callers of a CLI or an SDK write them, or as they are sent. */
export type MemberNames = "member" | "wire";

/** What writing a shape needs from around it. */
export interface Surroundings {
  readonly names: MemberNames;
  readonly descriptions: Descriptions;
  readonly side: Side;
  /** The schema of a part: written in place, or a reference to a definition. */
  readonly part: (use: Use) => JsonSchema;
}

/** The schema of a shape, its parts included. */
export function shapeSchema(shape: Shape, constraints: Constraints, around: Surroundings): JsonSchema {
  switch (shape.kind) {
    case "structure":
    case "union":
      return structureSchema(shape, around);
    case "list":
      return listSchema(shape, constraints, around);
    case "map":
      return mapSchema(shape, constraints, around);
    case "enum":
    case "intEnum":
      return enumSchema(shape, around);
    default:
      return scalarSchema(shape.kind, constraints);
  }
}

/** A union is exactly one member by counting, because `oneOf` would answer with a finding per member. */
function structureSchema({ kind, name, members }: StructureShape, around: Surroundings): JsonSchema {
  const required = members.filter((member) => member.required).map((member) => nameOf(member, around.names));
  return inReadingOrder({
    title: name,
    ...describe(around.descriptions, name),
    type: "object",
    ...(kind === "union" ? { additionalProperties: false } : closed(around.side)),
    ...(kind === "union" ? { minProperties: 1, maxProperties: 1 } : {}),
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      members.map((member) => [nameOf(member, around.names), memberSchema(name, member, around)]),
    ),
  });
}

/**
 * What a caller gives is what the model knows, a typing mistake is nothing else. What a service answers may hold members that came
 * after the model (a client has to ignore them).
 */
export function closed(side: Side): JsonSchema {
  return side === "input" ? { additionalProperties: false } : {};
}

function nameOf({ name, wireName }: Member, names: MemberNames): string {
  return names === "wire" ? wireName : name;
}

function memberSchema(owner: string, member: Member, around: Surroundings): JsonSchema {
  return inReadingOrder({
    ...around.part(member),
    ...describe(around.descriptions, `${owner}.${member.name}`),
    ...(member.default === undefined ? {} : { default: member.default }),
  });
}

function listSchema(
  { member, sparse }: ListShape,
  { length, unique }: Constraints,
  around: Surroundings,
): JsonSchema {
  const items = around.part(member);
  return {
    type: "array",
    ...sizeOf(length, "minItems", "maxItems"),
    ...(unique === true ? { uniqueItems: true } : {}),
    items: sparse ? orNull(items) : items,
  };
}

function mapSchema(
  { key, value, sparse }: MapShape,
  { length }: Constraints,
  around: Surroundings,
): JsonSchema {
  const names = around.part(key);
  const values = around.part(value);
  // Names are strings by themselves; only what more is asked of them is written.
  const constrained = Object.keys(names).some((keyword) => keyword !== "type");
  return {
    type: "object",
    ...sizeOf(length, "minProperties", "maxProperties"),
    ...(constrained ? { propertyNames: names } : {}),
    additionalProperties: sparse ? orNull(values) : values,
  };
}

function sizeOf({ min = 0, max }: Bounds = {}, minimum: string, maximum: string): JsonSchema {
  return { ...(min > 0 ? { [minimum]: min } : {}), ...(max === undefined ? {} : { [maximum]: max }) };
}

function enumSchema({ kind, name, values }: EnumShape, around: Surroundings): JsonSchema {
  return {
    title: name,
    ...describe(around.descriptions, name),
    type: kind === "enum" ? "string" : "integer",
    enum: [...new Set(values)],
  };
}
