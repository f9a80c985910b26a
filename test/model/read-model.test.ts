import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseOperations } from "../../src/model/choose-operations.ts";
import { readModel } from "../../src/model/read-model.ts";
import { UsageError } from "../../src/types.ts";
import { botocoreModel, smithyModel } from "./tiny-models.ts";

const shapes = { TryInput: { type: "structure", members: {} } };
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe("model files", () => {
  it("are told apart by what is in them", () => {
    expect(readModel(bytes(smithyModel(shapes)), "x").model.format).toBe("smithy");
    expect(readModel(bytes(botocoreModel(shapes)), "x").model.format).toBe("botocore");
  });

  it("say the service and its version alike", () => {
    for (const file of [smithyModel(shapes), botocoreModel(shapes)]) {
      const { model } = readModel(bytes(file), "x");
      expect([model.service, model.apiVersion]).toEqual(["tiny-service", "2026-01-01"]);
    }
  });

  it("may be gzipped, with the hash of what is inside", () => {
    const plain = bytes(botocoreModel(shapes));
    const packed = readModel(gzipSync(plain), "service-2.json.gz");
    expect(packed).toEqual(readModel(plain, "service-2.json"));
    expect(packed.sha256).toBe(createHash("sha256").update(plain).digest("hex"));
  });

  it.each([
    ["text", Buffer.from("service Weather { }"), "`x` is not an API model: it is not JSON"],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "`x` is not an API model: it is not JSON"],
    ["broken gzip", Buffer.from([0x1f, 0x8b, 0, 0]), "`x` looks like gzip but cannot be unpacked"],
    ["a list", bytes([]), "is accepted"],
    ["a paginator file of botocore", bytes({ pagination: {} }), "`x` is not an API model: a Smithy JSON AST"],
    ["an OpenAPI description", bytes({ openapi: "3.1.0", paths: {} }), "botocore's `service-2.json`"],
    ["a Smithy AST without a service", bytes({ smithy: "2.0", shapes: {} }), "the model has 0 services"],
    [
      "a botocore file without a version",
      bytes({ metadata: {}, operations: {}, shapes: {} }),
      "has no string",
    ],
  ])("refuse %s in a sentence", (_, content, sentence) => {
    expect(() => readModel(content, "x")).toThrow(UsageError);
    expect(() => readModel(content, "x")).toThrow(sentence);
  });
});

describe("the choice of operations", () => {
  const { model } = readModel(bytes(smithyModel(shapes)), "x");
  const none = { input: null, output: null };
  const operations = new Map([
    ["ImportImage", none],
    ["ImportImages", none],
    ["Describe", none],
  ]);

  it("is one by name, or all", () => {
    expect(chooseOperations({ ...model, operations }, "ImportImage")).toEqual(["ImportImage"]);
    expect(chooseOperations({ ...model, operations }, "*")).toEqual([...operations.keys()]);
  });

  it("offers the nearest name, whatever its case", () => {
    expect(() => chooseOperations({ ...model, operations }, "importimage")).toThrow(
      "`importimage` is no operation of `tiny-service` 2026-01-01; did you mean `ImportImage`?",
    );
  });

  it("offers all where nothing is near", () => {
    expect(() => chooseOperations({ ...model, operations }, "Zzz")).toThrow("; `'*'` generates them all");
  });

  it("refuses a name that is no file name", () => {
    const odd = new Map([["../../x", none]]);
    expect(() => chooseOperations({ ...model, operations: odd }, "*")).toThrow(
      "`../../x` is no name of an operation",
    );
  });
});
