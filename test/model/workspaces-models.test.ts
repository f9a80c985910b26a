import { describe, expect, it } from "vitest";
import { schemaText } from "../../src/model/json-schema.ts";
import { leftOut } from "../../src/model/left-out.ts";
import { convertPattern } from "../../src/model/pattern.ts";
import type { Model } from "../../src/model/shape.ts";
import { writeSchema } from "../../src/model/write-schema.ts";
import { levelModel } from "./level-models.ts";
import { modelDifferences } from "./model-differences.ts";
import { needsModels, noModels, sharedModel } from "./shared-models.ts";
import { compileStrictly } from "./strict-ajv.ts";

/** Operations that came after April 2025. */
const newOperations = ["DescribeCustomWorkspaceImageImport", "ImportCustomWorkspaceImage"];

function texts(model: Model): ReadonlyMap<string, string> {
  const operations = [...model.operations.keys()].filter((operation) => !newOperations.includes(operation));
  return new Map(
    operations.sort().map((operation) => [operation, schemaText(writeSchema(model, operation))]),
  );
}

describe.skipIf(noModels)(`the WorkSpaces models${needsModels}`, () => {
  it.each([
    ["smithy", 89],
    ["botocore", 91],
  ] as const)("%s: inputs and outputs of all %i operations compile strictly, no pattern left out", (format, count) => {
    const { model } = sharedModel(format);
    expect(model.operations.size).toBe(count);
    for (const operation of model.operations.keys()) {
      for (const side of ["input", "output"] as const) {
        const schema = writeSchema(model, operation, { side });
        compileStrictly(schema);
        expect(leftOut(schema)).toEqual([]);
      }
    }
  });

  it("give the same schemas, apart from the differences listed by name", () => {
    const smithy = sharedModel("smithy").model;
    const botocore = sharedModel("botocore").model;
    expect([...botocore.operations.keys()].filter((name) => !smithy.operations.has(name))).toEqual(
      newOperations,
    );
    expect(texts(levelModel(smithy, botocore, modelDifferences))).toEqual(texts(botocore));
  });

  it.each(modelDifferences)("still differ in $shape $member: $reason", (difference) => {
    const smithy = sharedModel("smithy").model;
    const botocore = sharedModel("botocore").model;
    const others = modelDifferences.filter((other) => other !== difference);
    expect(texts(levelModel(smithy, botocore, others))).not.toEqual(texts(botocore));
  });

  it("give the same ImportWorkspaceImage as they stand", () => {
    const [a, b] = (["smithy", "botocore"] as const).map((format) =>
      writeSchema(sharedModel(format).model, "ImportWorkspaceImage"),
    );
    expect(a).toEqual(b);
  });
});

/** Not `^…$`: five are looked for in front, behind or anywhere, three only look as if they were. */
const unanchored: Readonly<Record<string, { readonly accepts: string; readonly refuses: string }>> = {
  AddInUrl: { accepts: "https://example.org and more", refuses: "see https://example.org" },
  AmazonUuid: { accepts: "id 01234567-89ab-cdef-0123-456789abcdef.", refuses: "01234567" },
  CertificateAuthorityArn: {
    accepts: "<arn:aws:acm-pca:eu-west-1:1:certificate-authority/x>",
    refuses: "arn:aws",
  },
  ClientUrl: { accepts: "http://example.org and more", refuses: "see http://example.org" },
  // The anchors are inside its groups.
  DedicatedTenancyManagementCidrRange: { accepts: "10.0.0.0/16", refuses: " 10.0.0.0/16" },
  // The second half may have anything before it.
  DirectoryId: { accepts: "my wsd-12345678", refuses: "my d-12345678" },
  IpGroupId: { accepts: "my wsipg-12345678", refuses: "wsipg-12345678." },
  WorkspaceImageId: { accepts: "my wsi-123456789", refuses: "wsi-123456789." },
};

/** `^` and `$`, but each for one side of an alternative. */
const halfAnchored: Readonly<Record<string, { readonly accepts: string; readonly refuses: string }>> = {
  Ipv6Address: { accepts: "1:2:3:4:5:6:7:8 and more", refuses: "at 1:2:3:4:5:6:7:8" },
  WorkSpaceApplicationOwner: { accepts: "123456789012345", refuses: "AMAZONS" },
};

describe.skipIf(noModels)(`patterns of the WorkSpaces model${needsModels}`, () => {
  const patterns = (): ReadonlyMap<string, string> =>
    new Map(
      [...sharedModel("botocore").model.shapes].flatMap(([id, { constraints }]) =>
        constraints.pattern === undefined ? [] : [[id, constraints.pattern] as const],
      ),
    );

  it("are 53, of which these 8 do not begin with `^` and end with `$`", () => {
    const open = [...patterns()].filter(([, pattern]) => !(pattern.startsWith("^") && pattern.endsWith("$")));
    expect(patterns().size).toBe(53);
    expect(open.map(([name]) => name)).toEqual(Object.keys(unanchored));
  });

  it.each(Object.entries({ ...unanchored, ...halfAnchored }))("%s keeps its meaning of a search", (name, {
    accepts,
    refuses,
  }) => {
    const converted = convertPattern(patterns().get(name) ?? "");
    if (!converted.ok) throw new Error(converted.reason);
    const pattern = new RegExp(converted.pattern, "u");
    expect([pattern.test(accepts), pattern.test(refuses)]).toEqual([true, false]);
  });
});
