import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-object.ts";
import { compileStrictly } from "./strict-ajv.ts";
import { fromBotocore, fromSmithy } from "./tiny-models.ts";

interface Case {
  readonly title: string;
  readonly smithy: JsonObject;
  /** Left out where botocore's format cannot say it. */
  readonly botocore?: JsonObject;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const api = (trait: string): string => `smithy.api#${trait}`;

/** An input with the member `a` of the given shape. */
function smithyInput(target: string, traits: JsonObject = {}, others: JsonObject = {}): JsonObject {
  return { TryInput: { type: "structure", members: { a: { target, traits } } }, ...others };
}

function botocoreInput(shape: JsonObject, others: JsonObject = {}, member: JsonObject = {}): JsonObject {
  return { TryInput: { type: "structure", members: { a: { shape: "A", ...member } } }, A: shape, ...others };
}

const a = (...values: readonly unknown[]): readonly unknown[] => values.map((value) => ({ a: value }));
const string = { type: "string" };

const cases: readonly Case[] = [
  {
    title: "a string's length counts characters, not UTF-16 units",
    smithy: smithyInput(
      "t#A",
      {},
      { A: { type: "string", traits: { [api("length")]: { min: 1, max: 2 } } } },
    ),
    botocore: botocoreInput({ type: "string", min: 1, max: 2 }),
    accepts: a("x", "xy", "😀😀"),
    refuses: a("", "xyz", "😀😀😀", 1, null),
  },
  {
    title: "a pattern is searched for",
    smithy: smithyInput("t#A", {}, { A: { type: "string", traits: { [api("pattern")]: "b\\-c" } } }),
    botocore: botocoreInput({ type: "string", pattern: "b\\-c" }),
    accepts: a("b-c", "ab-cd"),
    refuses: a("bc", ""),
  },
  {
    title: "an integer has 32 bits",
    smithy: smithyInput("smithy.api#Integer"),
    botocore: botocoreInput({ type: "integer" }),
    accepts: a(0, -2147483648, 2147483647),
    refuses: a(2147483648, 0.5, "1", null),
  },
  {
    title: "a range replaces the end that it names",
    smithy: smithyInput("t#A", {}, { A: { type: "integer", traits: { [api("range")]: { min: 1 } } } }),
    botocore: botocoreInput({ type: "integer", min: 1 }),
    accepts: a(1, 2147483647),
    refuses: a(0, 2147483648),
  },
  {
    title: "a long is an integer of any size",
    smithy: smithyInput("smithy.api#Long"),
    botocore: botocoreInput({ type: "long" }),
    accepts: a(1, 9e18),
    refuses: a(0.5),
  },
  {
    title: "a double has a fraction, and a range that may have one",
    smithy: smithyInput(
      "t#A",
      {},
      { A: { type: "double", traits: { [api("range")]: { min: 0.5, max: 1.5 } } } },
    ),
    botocore: botocoreInput({ type: "double", min: 0.5, max: 1.5 }),
    accepts: a(0.5, 1, 1.5),
    refuses: a(0.4, 1.6, "1"),
  },
  {
    title: "byte and short have their ranges, float and the big numbers none",
    smithy: {
      TryInput: {
        type: "structure",
        members: {
          byte: { target: "smithy.api#Byte" },
          short: { target: "smithy.api#PrimitiveShort" },
          float: { target: "smithy.api#Float" },
          bigInteger: { target: "smithy.api#BigInteger" },
          bigDecimal: { target: "smithy.api#BigDecimal" },
        },
      },
    },
    accepts: [{ byte: 127, short: 32767, float: 0.1, bigInteger: 1e30, bigDecimal: 1e300 }],
    refuses: [{ byte: 128 }, { short: -32769 }, { float: "0.1" }, { bigInteger: 0.5 }, { bigDecimal: null }],
  },
  {
    title: "a boolean is true or false",
    smithy: smithyInput("smithy.api#Boolean"),
    botocore: botocoreInput({ type: "boolean" }),
    accepts: a(true, false),
    refuses: a("true", 0, null),
  },
  {
    title: "a blob is base64 text, its length counted in bytes",
    smithy: smithyInput("t#A", {}, { A: { type: "blob", traits: { [api("length")]: { min: 1, max: 3 } } } }),
    botocore: botocoreInput({ type: "blob", min: 1, max: 3 }),
    accepts: a("AA==", "AAA=", "+/AA"),
    refuses: a("", "AAAAAA==", "A", "AA", "A===", "_-AA", 1),
  },
  {
    title: "a timestamp is seconds or ISO 8601 text",
    smithy: smithyInput("smithy.api#Timestamp"),
    botocore: botocoreInput({ type: "timestamp", timestampFormat: "unixTimestamp" }),
    accepts: a(
      0,
      1.5,
      "2026-11-23",
      "2026-11-23T09:00Z",
      "2026-11-23T09:00:00.123+01:00",
      "2026-11-23 09:00:00",
    ),
    refuses: a("", "23.11.2026", "2026-13-01", "2026-11-23T25:00Z", true, null),
  },
  {
    title: "a document is any JSON, null included",
    smithy: smithyInput("smithy.api#Document"),
    botocore: botocoreInput({ type: "structure", members: {}, document: true }),
    accepts: a(null, 1, "x", [null], { b: {} }),
    refuses: [{ b: 1 }],
  },
  {
    title: "an enum is one of its values",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: {
          type: "enum",
          members: {
            ONE: { target: "smithy.api#Unit" },
            TWO: { target: "smithy.api#Unit", traits: { [api("enumValue")]: "two.2" } },
          },
        },
      },
    ),
    botocore: botocoreInput({ type: "string", enum: ["ONE", "two.2"] }),
    accepts: a("ONE", "two.2"),
    refuses: a("TWO", "one", null),
  },
  {
    title: "a string with Smithy 1.0's enum trait is an enum",
    smithy: smithyInput(
      "t#A",
      {},
      { A: { type: "string", traits: { [api("enum")]: [{ value: "x" }, { value: "y" }] } } },
    ),
    botocore: botocoreInput({ type: "string", enum: ["x", "y"] }),
    accepts: a("x", "y"),
    refuses: a("z"),
  },
  {
    title: "an intEnum is one of its numbers",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: {
          type: "intEnum",
          members: { ONE: { target: "smithy.api#Unit", traits: { [api("enumValue")]: 1 } } },
        },
      },
    ),
    accepts: a(1),
    refuses: a(2, "1", "ONE"),
  },
  {
    title: "a list has a length and no null",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: {
          type: "list",
          member: { target: "smithy.api#String" },
          traits: { [api("length")]: { min: 1, max: 2 } },
        },
      },
    ),
    botocore: botocoreInput({ type: "list", member: { shape: "S" }, min: 1, max: 2 }, { S: string }),
    accepts: a(["x"], ["x", "x"]),
    refuses: a([], ["x", "y", "z"], [null], [1], "x", null),
  },
  {
    title: "a sparse list may hold null",
    smithy: smithyInput(
      "t#A",
      {},
      { A: { type: "list", member: { target: "smithy.api#String" }, traits: { [api("sparse")]: {} } } },
    ),
    botocore: botocoreInput({ type: "list", member: { shape: "S" }, sparse: true }, { S: string }),
    accepts: a([], [null], ["x", null]),
    refuses: a([1], null),
  },
  {
    title: "a sparse list of an enum that is used elsewhere too may hold null",
    smithy: {
      TryInput: { type: "structure", members: { a: { target: "t#A" }, b: { target: "t#E" } } },
      A: { type: "list", member: { target: "t#E" }, traits: { [api("sparse")]: {} } },
      E: { type: "enum", members: { ONE: { target: "smithy.api#Unit" } } },
    },
    botocore: {
      TryInput: { type: "structure", members: { a: { shape: "A" }, b: { shape: "E" } } },
      A: { type: "list", member: { shape: "E" }, sparse: true },
      E: { type: "string", enum: ["ONE"] },
    },
    accepts: [{ a: ["ONE", null], b: "ONE" }],
    refuses: [{ a: ["TWO"] }, { b: null }],
  },
  {
    title: "a sparse list of enums or timestamps may hold null",
    smithy: {
      TryInput: { type: "structure", members: { a: { target: "t#A" }, b: { target: "t#B" } } },
      A: { type: "list", member: { target: "t#E" }, traits: { [api("sparse")]: {} } },
      B: {
        type: "map",
        key: { target: "smithy.api#String" },
        value: { target: "smithy.api#Timestamp" },
        traits: { [api("sparse")]: {} },
      },
      E: { type: "enum", members: { ONE: { target: "smithy.api#Unit" } } },
    },
    accepts: [{ a: [null, "ONE"], b: { x: null, y: 1 } }],
    refuses: [{ a: ["TWO"] }, { b: { x: "soon" } }, { a: null }],
  },
  {
    title: "a list with uniqueItems has no equal elements",
    smithy: smithyInput(
      "t#A",
      {},
      { A: { type: "list", member: { target: "smithy.api#String" }, traits: { [api("uniqueItems")]: {} } } },
    ),
    accepts: a([], ["x", "y"]),
    refuses: a(["x", "x"]),
  },
  {
    title: "Smithy 1.0's set has no equal elements",
    smithy: smithyInput("t#A", {}, { A: { type: "set", member: { target: "smithy.api#Integer" } } }),
    accepts: a([1, 2]),
    refuses: a([1, 1]),
  },
  {
    title: "a map constrains its keys, its values and their number",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: {
          type: "map",
          key: { target: "t#K" },
          value: { target: "smithy.api#Integer" },
          traits: { [api("length")]: { min: 1, max: 2 } },
        },
        K: { type: "string", traits: { [api("pattern")]: "^[a-z]+$", [api("length")]: { max: 3 } } },
      },
    ),
    botocore: botocoreInput(
      { type: "map", key: { shape: "K" }, value: { shape: "V" }, min: 1, max: 2 },
      { K: { type: "string", pattern: "^[a-z]+$", max: 3 }, V: { type: "integer" } },
    ),
    accepts: a({ abc: 1 }, { a: 1, b: 2 }),
    refuses: a({}, { abcd: 1 }, { A: 1 }, { a: "1" }, { a: null }, { a: 1, b: 1, c: 1 }, []),
  },
  {
    title: "a map's keys may be an enum",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: { type: "map", key: { target: "t#E" }, value: { target: "smithy.api#String" } },
        E: { type: "enum", members: { ONE: { target: "smithy.api#Unit" } } },
      },
    ),
    botocore: botocoreInput(
      { type: "map", key: { shape: "E" }, value: { shape: "S" } },
      { E: { type: "string", enum: ["ONE"] }, S: string },
    ),
    accepts: a({}, { ONE: "x" }),
    refuses: a({ TWO: "x" }),
  },
  {
    title: "a sparse map may hold null",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: {
          type: "map",
          key: { target: "smithy.api#String" },
          value: { target: "smithy.api#String" },
          traits: { [api("sparse")]: {} },
        },
      },
    ),
    botocore: botocoreInput(
      { type: "map", key: { shape: "S" }, value: { shape: "S" }, sparse: true },
      { S: string },
    ),
    accepts: a({}, { x: null, y: "z" }),
    refuses: a({ x: 1 }, null),
  },
  {
    title: "a union is exactly one of its members",
    smithy: smithyInput(
      "t#A",
      {},
      {
        A: {
          type: "union",
          members: { x: { target: "smithy.api#String" }, none: { target: "smithy.api#Unit" } },
        },
      },
    ),
    botocore: botocoreInput(
      { type: "structure", union: true, members: { x: { shape: "S" }, none: { shape: "Unit" } } },
      { S: string, Unit: { type: "structure", members: {} } },
    ),
    accepts: a({ x: "1" }, { none: {} }),
    refuses: a({}, { x: "1", none: {} }, { y: "1" }, { x: null }),
  },
  {
    title: "a recursive shape refers to its definition",
    smithy: smithyInput(
      "t#Tree",
      {},
      {
        Tree: {
          type: "structure",
          members: { label: { target: "smithy.api#String" }, children: { target: "t#Trees" } },
        },
        Trees: { type: "list", member: { target: "t#Tree" } },
      },
    ),
    botocore: {
      TryInput: { type: "structure", members: { a: { shape: "Tree" } } },
      Tree: { type: "structure", members: { label: { shape: "S" }, children: { shape: "Trees" } } },
      Trees: { type: "list", member: { shape: "Tree" } },
      S: string,
    },
    accepts: a({}, { label: "x", children: [{ children: [{ label: "y" }] }] }),
    refuses: a({ children: [{ children: [{ label: 1 }] }] }, { children: [{ child: 1 }] }),
  },
  {
    title: "an input that contains itself refers to the whole schema",
    smithy: { TryInput: { type: "structure", members: { again: { target: "t#TryInput" } } } },
    botocore: { TryInput: { type: "structure", members: { again: { shape: "TryInput" } } } },
    accepts: [{}, { again: { again: {} } }],
    refuses: [{ again: { again: 1 } }, { once: {} }],
  },
  {
    title: "a required member must be there, but not an idempotency token",
    smithy: {
      TryInput: {
        type: "structure",
        members: {
          name: { target: "smithy.api#String", traits: { [api("required")]: {} } },
          token: {
            target: "smithy.api#String",
            traits: { [api("required")]: {}, [api("idempotencyToken")]: {} },
          },
          other: { target: "smithy.api#String" },
        },
      },
    },
    botocore: {
      TryInput: {
        type: "structure",
        required: ["token", "name"],
        members: {
          name: { shape: "S" },
          token: { shape: "S", idempotencyToken: true },
          other: { shape: "S" },
        },
      },
      S: string,
    },
    accepts: [{ name: "x" }, { name: "x", token: "t", other: "o" }],
    refuses: [{}, { token: "t" }, { name: null }],
  },
  {
    title: "a member's constraints replace those of its shape",
    smithy: smithyInput(
      "t#A",
      { [api("length")]: { max: 1 }, [api("pattern")]: "^y*$" },
      { A: { type: "string", traits: { [api("length")]: { min: 2 }, [api("pattern")]: "^x*$" } } },
    ),
    accepts: a("", "y"),
    refuses: a("x", "yy"),
  },
];

describe("shapes", () => {
  it.each(cases)("$title", ({ smithy, botocore, accepts, refuses }) => {
    const schema = fromSmithy(smithy);
    if (botocore !== undefined) expect(fromBotocore(botocore)).toEqual(schema);
    const validate = compileStrictly(schema);
    for (const value of accepts) expect(validate(value), `${JSON.stringify(value)} is accepted`).toBe(true);
    for (const value of refuses) expect(validate(value), `${JSON.stringify(value)} is refused`).toBe(false);
  });
});
