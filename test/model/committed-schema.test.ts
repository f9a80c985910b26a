import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descriptions } from "../../src/model/descriptions.ts";
import { generateSchemas } from "../../src/model/generate-schemas.ts";
import { isObject } from "../../src/model/json-object.ts";
import { GENERATOR_VERSION, readSources, sourcesText } from "../../src/model/sources.ts";
import { needsModels, noModels, sharedModel } from "./shared-models.ts";
import { compileStrictly } from "./strict-ajv.ts";

const FILE = "ImportWorkspaceImage.schema.json";
const OUTPUT = "ImportWorkspaceImage.output.schema.json";
const committed = readFileSync(`schemas/${FILE}`, "utf8");
const output = readFileSync(`schemas/${OUTPUT}`, "utf8");
const sourcesFile = readFileSync("schemas/SOURCES.json", "utf8");
const sources = readSources(sourcesFile, "schemas/SOURCES.json");

describe("the committed schemas", () => {
  it("were made by this generator", () => {
    expect(Object.keys(sources.schemas)).toEqual([OUTPUT, FILE]);
    for (const file of [FILE, OUTPUT]) {
      expect(sources.schemas[file]).toMatchObject({
        service: "workspaces",
        apiVersion: "2015-04-08",
        generator: GENERATOR_VERSION,
      });
    }
  });

  it("use all of our descriptions", () => {
    const used = [committed, output].flatMap((text) => allDescriptions(JSON.parse(text)));
    expect(new Set(used)).toEqual(new Set(Object.values(descriptions)));
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

  it.each<[string, unknown, boolean]>([
    ["an answer with an id", { ImageId: "wsi-0123456789" }, true],
    ["a member that came after the model", { ImageId: "wsi-0123456789", State: "PENDING" }, true],
    ["an answer without an id, which the model allows", {}, true],
    ["an id of another kind", { ImageId: "ami-01234567" }, false],
    ["an id that is no text", { ImageId: 5 }, false],
    ["a list", [], false],
  ])("the output: %s", (_, answer, fits) => {
    expect(compileStrictly(JSON.parse(output))(answer)).toBe(fits);
  });

  it.skipIf(noModels)(`are what the model gives${needsModels}`, () => {
    const generated = generateSchemas(sharedModel("botocore"), "ImportWorkspaceImage", "member", [
      "input",
      "output",
    ]);
    expect(generated.map(({ text }) => text)).toEqual([committed, output]);
    const added = Object.fromEntries(generated.map(({ file, source }) => [file, source]));
    expect(sourcesText({ schemas: {} }, { schemas: added })).toBe(sourcesFile);
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
