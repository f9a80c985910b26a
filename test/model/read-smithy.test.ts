import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-object.ts";
import { readSmithy } from "../../src/model/read-smithy.ts";
import { writeSchema } from "../../src/model/write-schema.ts";
import { fromSmithy, smithyModel } from "./tiny-models.ts";

const text = { target: "smithy.api#String" };
const required = { "smithy.api#required": {} };

describe("Smithy AST", () => {
  it("mixes members in, the mixins' first", () => {
    const schema = fromSmithy({
      Named: {
        type: "structure",
        mixins: [{ target: "t#Tagged" }],
        members: { name: text },
        traits: { "smithy.api#mixin": {} },
      },
      Tagged: { type: "structure", members: { tag: text }, traits: { "smithy.api#mixin": {} } },
      TryInput: { type: "structure", mixins: [{ target: "t#Named" }], members: { own: text } },
    });
    expect(Object.keys(schema.properties as object)).toEqual(["tag", "name", "own"]);
  });

  it("applies traits to members that a mixin brought", () => {
    const schema = fromSmithy({
      Named: { type: "structure", members: { name: text, other: text }, traits: { "smithy.api#mixin": {} } },
      TryInput: { type: "structure", mixins: [{ target: "t#Named" }], members: {} },
      TryInput$name: { type: "apply", traits: required },
    });
    expect(schema.required).toEqual(["name"]);
  });

  it("lets a shape repeat a mixin's member, which keeps its place", () => {
    const schema = fromSmithy({
      Named: { type: "structure", members: { name: text, other: text }, traits: { "smithy.api#mixin": {} } },
      TryInput: {
        type: "structure",
        mixins: [{ target: "t#Named" }],
        members: { more: text, name: { ...text, traits: required } },
      },
    });
    expect(Object.keys(schema.properties as object)).toEqual(["name", "other", "more"]);
    expect(schema.required).toEqual(["name"]);
  });

  it("takes over a mixin's traits except those that it keeps to itself", () => {
    const shapes = (localTraits: readonly string[]): JsonObject => ({
      Short: {
        type: "string",
        traits: {
          "smithy.api#mixin": { localTraits },
          "smithy.api#length": { max: 5 },
          "smithy.api#pattern": "^x",
        },
      },
      A: { type: "string", mixins: [{ target: "t#Short" }] },
      TryInput: { type: "structure", members: { a: { target: "t#A" } } },
    });
    expect(fromSmithy(shapes([])).properties).toEqual({ a: { type: "string", maxLength: 5, pattern: "^x" } });
    expect(fromSmithy(shapes(["smithy.api#pattern"])).properties).toEqual({
      a: { type: "string", maxLength: 5 },
    });
  });

  it("finds the operations of resources, and of resources in resources", () => {
    const operation = { type: "operation", input: { target: "smithy.api#Unit" } };
    const target = (name: string): JsonObject => ({ target: `t#${name}` });
    const model = readSmithy({
      smithy: "2.0",
      shapes: {
        "t#Tiny": {
          type: "service",
          version: "1",
          operations: [target("Ping")],
          resources: [target("Outer")],
        },
        "t#Outer": {
          type: "resource",
          create: target("CreateOuter"),
          operations: [target("Turn")],
          collectionOperations: [target("Count")],
          resources: [target("Inner")],
        },
        "t#Inner": { type: "resource", list: target("ListInner"), resources: [] },
        "t#Ping": operation,
        "t#CreateOuter": operation,
        "t#Turn": operation,
        "t#Count": operation,
        "t#ListInner": operation,
        "t#NotOfTheService": operation,
      },
    });
    expect([...model.operations.keys()]).toEqual(["Ping", "Turn", "CreateOuter", "Count", "ListInner"]);
    expect(model.service).toBe("tiny");
    expect(writeSchema(model, "Turn").properties).toEqual({});
  });

  it("renames shapes as the service says", () => {
    const ast = smithyModel({ TryInput: { type: "structure", members: { a: { target: "u#TryInput" } } } });
    const shapes = {
      ...(ast.shapes as JsonObject),
      "t#Tiny": {
        type: "service",
        version: "1",
        operations: [{ target: "t#Try" }],
        rename: { "u#TryInput": "Inner" },
      },
      "u#TryInput": { type: "structure", members: {} },
    };
    expect(writeSchema(readSmithy({ ...ast, shapes }), "Try")).toHaveProperty("properties.a.title", "Inner");
  });

  it("needs not understand what is no input", () => {
    const schema = fromSmithy({
      TryInput: { type: "structure", members: {} },
      Broken: { type: "structure", mixins: [{ target: "t#Nowhere" }] },
      Odd: { type: "tuple" },
    });
    expect(schema.properties).toEqual({});
  });

  it.each<{ title: string; shapes: JsonObject; sentence: string }>([
    {
      title: "a shape that is not there",
      shapes: { TryInput: { type: "structure", members: { a: { target: "t#Gone" } } } },
      sentence: "the model is broken: shape `t#Gone` is used but not in the file",
    },
    {
      title: "a type of tomorrow",
      shapes: { TryInput: { type: "structure", members: { a: { target: "t#A" } } }, A: { type: "tuple" } },
      sentence: "shape `t#A` has the type `tuple`, which this reader does not know",
    },
    {
      title: "a list of nothing",
      shapes: { TryInput: { type: "structure", members: { a: { target: "t#A" } } }, A: { type: "list" } },
      sentence: "the model is broken: shape `t#A` has no `member`",
    },
    {
      title: "a mixin of itself",
      shapes: { TryInput: { type: "structure", mixins: [{ target: "t#TryInput" }], members: {} } },
      sentence: "the model is broken: shape `t#TryInput` is a mixin of itself",
    },
  ])("refuses $title in a sentence", ({ shapes, sentence }) => {
    expect(() => fromSmithy(shapes)).toThrow(sentence);
  });

  it("wants exactly one service", () => {
    expect(() => readSmithy({ smithy: "2.0", shapes: {} })).toThrow(
      "the model has 0 services; exactly one is expected",
    );
  });
});
