import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descriptions } from "../../src/model/descriptions.ts";
import { generateSchemas } from "../../src/model/generate-schemas.ts";
import { isObject } from "../../src/model/json-object.ts";
import { GENERATOR_VERSION, readSources, sourcesText } from "../../src/model/sources.ts";
import { needsModels, noModels, sharedModel } from "./shared-models.ts";
import { compileStrictly } from "./strict-ajv.ts";

const FILE = "ImportWorkspaceImage.schema.json";
const committed = readFileSync(`schemas/${FILE}`, "utf8");
const sourcesFile = readFileSync("schemas/SOURCES.json", "utf8");
const sources = readSources(sourcesFile, "schemas/SOURCES.json");

describe("the committed schema", () => {
  it("was made by this generator", () => {
    expect(Object.keys(sources.schemas)).toEqual([FILE]);
    expect(sources.schemas[FILE]).toMatchObject({
      service: "workspaces",
      apiVersion: "2015-04-08",
      generator: GENERATOR_VERSION,
    });
  });

  it("is used by all of our descriptions", () => {
    expect(new Set(allDescriptions(JSON.parse(committed)))).toEqual(new Set(Object.values(descriptions)));
  });

  const good = {
    Ec2ImageId: "ami-0123456789abcdef0",
    IngestionProcess: "BYOL_REGULAR_WSP",
    ImageName: "win11-24h2",
    ImageDescription: "Windows 11 24H2 (base)",
  };

  it.each<[string, object]>([
    ["without options", {}],
    ["with a short AMI id", { Ec2ImageId: "ami-01234567" }],
    ["with tags, one without a value", { Tags: [{ Key: "team", Value: "" }, { Key: "cost" }] }],
    ["with Office", { Applications: ["Microsoft_Office_2019"] }],
    ["with a name of 64 characters and every sign", { ImageName: `a_./()\\-${"x".repeat(56)}` }],
  ])("takes a request %s", (_, change) => {
    expect(compileStrictly(JSON.parse(committed))({ ...good, ...change })).toBe(true);
  });

  it.each<[string, object]>([
    ["a newline after the AMI id", { Ec2ImageId: "ami-01234567\n" }],
    ["ten digits in the AMI id", { Ec2ImageId: "ami-0123456789" }],
    ["a blank in the name", { ImageName: "win 11" }],
    ["a backslash in the description", { ImageDescription: "a\\b" }],
    ["BYOL_REGULAR_DCV", { IngestionProcess: "BYOL_REGULAR_DCV" }],
    ["no applications in a list", { Applications: [] }],
    ["null", { Tags: null }],
    ["a member of another name", { ec2ImageId: "ami-01234567" }],
  ])("refuses %s", (_, change) => {
    expect(compileStrictly(JSON.parse(committed))({ ...good, ...change })).toBe(false);
  });

  it.skipIf(noModels)(`is what the model gives${needsModels}`, () => {
    const [generated] = generateSchemas(sharedModel("botocore"), "ImportWorkspaceImage");
    if (generated === undefined) throw new Error("nothing was generated");
    expect(generated.text).toBe(committed);
    expect(sourcesText({ schemas: {} }, { schemas: { [generated.file]: generated.source } })).toBe(
      sourcesFile,
    );
  });

  it.skipIf(noModels)(`names the hash of one of the models${needsModels}`, () => {
    const hashes = [sharedModel("botocore").sha256, sharedModel("smithy").sha256];
    expect(hashes).toContain(sources.schemas[FILE]?.sha256);
  });
});

function allDescriptions(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(allDescriptions);
  if (!isObject(schema)) return [];
  const own = typeof schema.description === "string" ? [schema.description] : [];
  return [...own, ...Object.values(schema).flatMap(allDescriptions)];
}
