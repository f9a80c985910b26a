import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as client from "@aws-sdk/client-workspaces";
import { describe, expect, it } from "vitest";
import { driftText } from "../../src/model/difference.ts";
import { driftFromClient } from "../../src/model/drift-from-client.ts";
import { driftFromModel } from "../../src/model/drift-from-model.ts";
import type { JsonSchema } from "../../src/model/json-schema.ts";
import { writeSchema } from "../../src/model/write-schema.ts";
import { needsModels, noModels, sharedModel } from "./shared-models.ts";

const FILE = "schemas/ImportWorkspaceImage.schema.json";
const { version } = createRequire(import.meta.url)("@aws-sdk/client-workspaces/package.json") as {
  version: string;
};
const CLIENT = `@aws-sdk/client-workspaces ${version}`;

/** The committed schema, fresh each time, with one place changed. */
function doctored(change: (schema: Doctored) => void): JsonSchema {
  const schema = JSON.parse(readFileSync(FILE, "utf8"));
  change(schema);
  return schema;
}

interface Doctored {
  required: string[];
  properties: Record<
    string,
    { enum: string[]; maxLength?: number; items: { properties: Record<string, unknown> } }
  >;
}

const committed = doctored(() => {});

describe("drift from the installed client", () => {
  it("is none; if this fails, do what the message says", () => {
    const text = driftText(FILE, CLIENT, driftFromClient(committed, client));
    if (text !== "") expect.fail(text);
  });

  it("is a value that the client has and the schema has not, said with what to do", () => {
    const older = doctored(({ properties }) => properties.IngestionProcess?.enum.pop());
    expect(driftText(FILE, "the client", driftFromClient(older, client))).toBe(
      `${FILE}#/properties/IngestionProcess/enum: value \`BYOL_GRAPHICS_G4DN_BYOP\` only in the client\n` +
        `${FILE} and the client differ: refresh the schema with \`npm run schemas -- --model FILE\`, where FILE is the ` +
        "`service-2.json` of a current AWS CLI or boto3 (CONTRIBUTING.md says where to find it), then run " +
        "`npm run generate` and `npm test`; where the schema alone has something, the other side is older or AWS took it away",
    );
  });

  it("is a value that comes with a client of tomorrow", () => {
    const tomorrow = {
      ...client,
      Application: { ...client.Application, Microsoft_Office_2024: "Microsoft_Office_2024" },
    };
    expect(driftFromClient(committed, tomorrow)).toEqual([
      {
        pointer: "/properties/Applications/items/enum",
        schema: null,
        other: "value `Microsoft_Office_2024`",
      },
    ]);
  });

  it("is a member, at any depth, and a member that must be given", () => {
    const other = doctored(({ properties, required }) => {
      delete properties.Ec2ImageId;
      required.shift();
      if (properties.Tags !== undefined) properties.Tags.items.properties.Colour = {};
    });
    expect(driftFromClient(other, client)).toEqual([
      { pointer: "/properties", schema: null, other: "member `Ec2ImageId`" },
      { pointer: "/required", schema: null, other: "required member `Ec2ImageId`" },
      { pointer: "/properties/Tags/items/properties", schema: "member `Colour`", other: null },
    ]);
  });

  it("is a shape that the client does not export", () => {
    const { Tag$, Application, ...rest } = client;
    expect(driftFromClient(committed, rest)).toEqual([
      { pointer: "/properties/Tags/items", schema: "structure `Tag`", other: null },
      { pointer: "/properties/Applications/items", schema: "enum `Application`", other: null },
    ]);
  });
});

describe("drift from a model", () => {
  it("is none against itself", () => {
    expect(driftFromModel(committed, committed)).toEqual([]);
  });

  it("is any keyword, told with both sides", () => {
    const fresh = doctored(({ properties, required }) => {
      if (properties.ImageName !== undefined) properties.ImageName.maxLength = 128;
      properties.Colour = { enum: [], items: { properties: {} } };
      required.reverse();
      properties.IngestionProcess?.enum.push("BYOL_NEW");
    });
    const text = driftText(FILE, "new.json", driftFromModel(committed, fresh));
    expect(text.split("\n").slice(0, -1)).toEqual([
      `${FILE}#/required: \`["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"]\` in the schema, \`["ImageDescription","ImageName","IngestionProcess","Ec2ImageId"]\` in new.json`,
      `${FILE}#/properties: member \`Colour\` only in new.json`,
      `${FILE}#/properties/IngestionProcess/enum: value \`BYOL_NEW\` only in new.json`,
      `${FILE}#/properties/ImageName/maxLength: \`64\` in the schema, \`128\` in new.json`,
    ]);
  });

  it.skipIf(noModels)(`shows what botocore has changed since Smithy's model${needsModels}`, () => {
    const [smithy, botocore] = (["smithy", "botocore"] as const).map((format) => sharedModel(format).model);
    if (smithy === undefined || botocore === undefined) throw new Error("no models");
    const differences = driftFromModel(
      writeSchema(smithy, "DeleteIpGroup"),
      writeSchema(botocore, "DeleteIpGroup"),
    );
    expect(differences).toEqual([
      {
        pointer: "/properties/GroupId/pattern",
        schema: "`^wsipg-[0-9a-z]{8,63}$`",
        other: "`wsipg-[0-9a-z]{8,63}$`",
      },
    ]);
  });
});
