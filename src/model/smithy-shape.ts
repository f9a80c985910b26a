import { UsageError } from "../types.ts";
import { boundsOf } from "./bounds.ts";
import { type JsonObject, objectsAt, optionalObject, own, stringAt } from "./json-object.ts";
import type { Bounds, Constraints, Member, ScalarKind, Shape, Use } from "./shape.ts";
import type { AstMember, AstShape } from "./smithy-ast.ts";

/** Reads one shape of a Smithy AST, by the name that it has in the service. */
export function readSmithyShape(source: AstShape, name: string): Shape {
  const { id, type, traits, members } = source;
  const common = { name, constraints: constraintsOf(traits) };
  const sparse = has(traits, "sparse");
  switch (type) {
    case "structure":
    case "union":
      return { ...common, kind: type, members: [...members].map(([member, use]) => readMember(member, use)) };
    case "list":
      return { ...common, kind: "list", member: useAt(members, "member", id), sparse };
    case "set": // Smithy 1.0
      return {
        ...common,
        constraints: { ...common.constraints, unique: true },
        kind: "list",
        member: useAt(members, "member", id),
        sparse,
      };
    case "map":
      return {
        ...common,
        kind: "map",
        key: useAt(members, "key", id),
        value: useAt(members, "value", id),
        sparse,
      };
    case "enum":
    case "intEnum":
      return { ...common, kind: type, values: [...members].map(([member, use]) => enumValue(member, use)) };
    case "string": {
      const values = objectsAt(traits, "smithy.api#enum").map((entry) =>
        stringAt(entry, "value", `enum \`${id}\``),
      );
      return values.length > 0 ? { ...common, kind: "enum", values } : { ...common, kind: "string" };
    }
    default:
      return { ...common, kind: scalarKind(type, id) };
  }
}

const scalarKinds: readonly ScalarKind[] = [
  "blob",
  "boolean",
  "timestamp",
  "document",
  "byte",
  "short",
  "integer",
  "long",
  "bigInteger",
  "float",
  "double",
  "bigDecimal",
];

function scalarKind(type: string, id: string): ScalarKind {
  const kind = scalarKinds.find((known) => known === type);
  if (kind === undefined)
    throw new UsageError(`shape \`${id}\` has the type \`${type}\`, which this reader does not know`);
  return kind;
}

/** The value of an enum's member is its own name unless a trait says otherwise. */
function enumValue(name: string, { traits }: AstMember): string | number {
  const value = trait(traits, "enumValue");
  return typeof value === "string" || typeof value === "number" ? value : name;
}

function readMember(name: string, member: AstMember): Member {
  const wireName = trait(member.traits, "jsonName");
  const fallback = trait(member.traits, "default");
  return {
    ...readUse(member),
    name,
    wireName: typeof wireName === "string" ? wireName : name,
    required: has(member.traits, "required") && !has(member.traits, "idempotencyToken"),
    // A default of null takes back the default of the target.
    ...(fallback === undefined || fallback === null ? {} : { default: fallback }),
  };
}

function useAt(members: ReadonlyMap<string, AstMember>, name: string, id: string): Use {
  const member = members.get(name);
  if (member === undefined) throw new UsageError(`the model is broken: shape \`${id}\` has no \`${name}\``);
  return readUse(member);
}

function readUse({ target, traits }: AstMember): Use {
  return { shape: target, constraints: constraintsOf(traits) };
}

function constraintsOf(traits: JsonObject): Constraints {
  const length = boundsOfTrait(traits, "length");
  const range = boundsOfTrait(traits, "range");
  const pattern = trait(traits, "pattern");
  return {
    ...(length === undefined ? {} : { length }),
    ...(range === undefined ? {} : { range }),
    ...(typeof pattern === "string" ? { pattern } : {}),
    ...(has(traits, "uniqueItems") ? { unique: true } : {}),
  };
}

function boundsOfTrait(traits: JsonObject, name: string): Bounds | undefined {
  return boundsOf(optionalObject(traits, `smithy.api#${name}`));
}

function trait(traits: JsonObject, name: string): unknown {
  return own(traits, `smithy.api#${name}`);
}

function has(traits: JsonObject, name: string): boolean {
  return trait(traits, name) !== undefined;
}
