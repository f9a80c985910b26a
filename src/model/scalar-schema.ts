import type { JsonSchema } from "./json-schema.ts";
import { convertPattern } from "./pattern.ts";
import type { Bounds, Constraints, NumberKind, ScalarKind } from "./shape.ts";

/**
 * The schema of a value without parts, as it stands in a JSON document that a CLI or SDK reads:
 * a blob is base64 text, a timestamp seconds since 1970 or ISO 8601 text, a document any JSON.
 */
export function scalarSchema(kind: ScalarKind, constraints: Constraints): JsonSchema {
  switch (kind) {
    case "string":
      return { type: "string", ...lengthOf(constraints.length), ...patternOf(constraints.pattern) };
    case "blob":
      return {
        type: "string",
        contentEncoding: "base64",
        ...lengthOf(base64Length(constraints.length)),
        pattern: base64,
      };
    case "boolean":
      return { type: "boolean" };
    case "timestamp":
      // Two types in one place need `anyOf`: ajv's strict mode refuses a list of types other than with null.
      return { anyOf: [{ type: "number" }, { type: "string", pattern: isoTime }] };
    case "document":
      return {};
    case "byte":
    case "short":
    case "integer":
    case "long":
    case "bigInteger":
    case "float":
    case "double":
    case "bigDecimal":
      return numberSchema(kind, constraints.range);
    default:
      return kind satisfies never;
  }
}

/** How the note begins that stands in a schema instead of a pattern. */
export const LEFT_OUT = "The model's pattern is left out: ";

/** Base64 with padding (RFC 4648, section 4), as the AWS CLI 2 reads a blob in a JSON file. */
const base64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

/** A date, or a date and time with or without seconds, fraction and offset. */
const isoTime =
  "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?$";

/** Minimum and maximum that the kind itself has. The ends of a long are no JavaScript numbers and are left open. */
const kindRange: Readonly<Record<NumberKind, Bounds>> = {
  byte: { min: -128, max: 127 },
  short: { min: -32_768, max: 32_767 },
  integer: { min: -2_147_483_648, max: 2_147_483_647 },
  long: {},
  bigInteger: {},
  float: {},
  double: {},
  bigDecimal: {},
};

function numberSchema(kind: NumberKind, range: Bounds = {}): JsonSchema {
  const fractional = kind === "float" || kind === "double" || kind === "bigDecimal";
  const minimum = range.min ?? kindRange[kind].min;
  const maximum = range.max ?? kindRange[kind].max;
  return {
    type: fractional ? "number" : "integer",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** Both count code points: Smithy's `length` trait, and JSON Schema's keywords. No limit is written for a minimum of 0. */
function lengthOf({ min = 0, max }: Bounds = {}): JsonSchema {
  return { ...(min > 0 ? { minLength: min } : {}), ...(max === undefined ? {} : { maxLength: max }) };
}

/** A blob's length counts bytes, three in each four characters; a maximum between is rounded up. */
function base64Length({ min, max }: Bounds = {}): Bounds {
  return {
    ...(min === undefined ? {} : { min: 4 * Math.ceil(min / 3) }),
    ...(max === undefined ? {} : { max: 4 * Math.ceil(max / 3) }),
  };
}

function patternOf(source: string | undefined): JsonSchema {
  if (source === undefined) return {};
  const converted = convertPattern(source);
  return converted.ok ? { pattern: converted.pattern } : { $comment: `${LEFT_OUT}${converted.reason}` };
}
