import { UsageError } from "../types.ts";
import { boundsOf } from "./bounds.ts";
import {
  isObject,
  type JsonObject,
  objectAt,
  optionalObject,
  own,
  stringAt,
  stringsAt,
} from "./json-object.ts";
import { serviceSlug } from "./service-slug.ts";
import type { Constraints, Member, Model, ScalarKind, Shape, Side, Use } from "./shape.ts";

/** Reads botocore's `service-2.json`. */
export function readBotocore(file: JsonObject): Model {
  const metadata = objectAt(file, "metadata", "the file");
  const serviceId = own(metadata, "serviceId");
  const shapes = Object.entries(objectAt(file, "shapes", "the file"));
  const operations = Object.entries(objectAt(file, "operations", "the file"));
  return {
    format: "botocore",
    service: serviceSlug(
      typeof serviceId === "string" ? serviceId : stringAt(metadata, "endpointPrefix", "`metadata`"),
    ),
    apiVersion: stringAt(metadata, "apiVersion", "`metadata`"),
    operations: new Map(
      operations.map(([name, operation]) => [
        name,
        { input: shapeAt(operation, "input"), output: shapeAt(operation, "output") },
      ]),
    ),
    shapes: new Map([
      [ANYTHING, anything],
      ...shapes.map(([name, shape]) => [name, readShape(name, shape)] as const),
    ]),
  };
}

/** A place that takes any JSON (`jsonvalue`) has no shape of its own; no shape's name has a colon. */
const ANYTHING = ":jsonvalue";
const anything: Shape = { kind: "document", name: "JsonValue", constraints: {} };

function shapeAt(operation: unknown, side: Side): string | null {
  const use = isObject(operation) ? own(operation, side) : undefined;
  return isObject(use) ? stringAt(use, "shape", `the ${side} of an operation`) : null;
}

function readShape(name: string, shape: unknown): Shape {
  if (!isObject(shape)) throw new UsageError(`the model is broken: shape \`${name}\` is not an object`);
  const where = `shape \`${name}\``;
  const type = stringAt(shape, "type", where);
  const common = { name, constraints: constraintsOf(shape, type) };
  switch (type) {
    case "structure":
      if (own(shape, "document") === true) return { ...common, kind: "document" };
      return {
        ...common,
        kind: own(shape, "union") === true ? "union" : "structure",
        members: readMembers(shape),
      };
    case "list":
      return {
        ...common,
        kind: "list",
        member: readUse(objectAt(shape, "member", where)),
        sparse: isSparse(shape),
      };
    case "map":
      return {
        ...common,
        kind: "map",
        key: readUse(objectAt(shape, "key", where)),
        value: readUse(objectAt(shape, "value", where)),
        sparse: isSparse(shape),
      };
    case "string": {
      const values = stringsAt(shape, "enum");
      return values.length > 0 ? { ...common, kind: "enum", values } : { ...common, kind: "string" };
    }
    default:
      return { ...common, kind: scalarKind(type, where) };
  }
}

/** Types as botocore's validator names them (botocore/validate.py); `character` is a string to it. */
const scalarKinds: Readonly<Record<string, ScalarKind>> = {
  character: "string",
  blob: "blob",
  boolean: "boolean",
  timestamp: "timestamp",
  byte: "byte",
  short: "short",
  integer: "integer",
  long: "long",
  biginteger: "bigInteger",
  float: "float",
  double: "double",
  bigdecimal: "bigDecimal",
};

function scalarKind(type: string, where: string): ScalarKind {
  const kind = Object.hasOwn(scalarKinds, type) ? scalarKinds[type] : undefined;
  if (kind === undefined)
    throw new UsageError(`${where} has the type \`${type}\`, which this reader does not know`);
  return kind;
}

function readMembers(structure: JsonObject): readonly Member[] {
  const required = new Set(stringsAt(structure, "required"));
  return Object.entries(optionalObject(structure, "members")).map(([name, member]) => {
    if (!isObject(member)) throw new UsageError(`the model is broken: member \`${name}\` is not an object`);
    const wireName = own(member, "locationName");
    // With a `location` (header, uri, querystring) the name is not one of the JSON body.
    const inBody = own(member, "location") === undefined;
    return {
      ...readUse(member),
      name,
      wireName: inBody && typeof wireName === "string" ? wireName : name,
      required: required.has(name) && own(member, "idempotencyToken") !== true,
    };
  });
}

function readUse(member: JsonObject): Use {
  const shape = own(member, "jsonvalue") === true ? ANYTHING : stringAt(member, "shape", "a member");
  return { shape, constraints: {} };
}

/** `min` and `max` are a range where the value is a number, and a length elsewhere. */
function constraintsOf(shape: JsonObject, type: string): Constraints {
  const bounds = boundsOf(shape);
  const pattern = own(shape, "pattern");
  return {
    ...(bounds === undefined ? {} : { [numeric.has(type) ? "range" : "length"]: bounds }),
    ...(typeof pattern === "string" ? { pattern } : {}),
  };
}

const numeric: ReadonlySet<string> = new Set([
  "byte",
  "short",
  "integer",
  "long",
  "biginteger",
  "float",
  "double",
  "bigdecimal",
]);

function isSparse(shape: JsonObject): boolean {
  return own(shape, "sparse") === true;
}
