/** What a document of a stranger can make the fixing cost. */
import { describe, expect, it } from "vitest";
import { createPreflight, type FixedDocument, fixRequests } from "../../src/index.ts";
import { DATE, GOOD } from "../library/requests.ts";

const preflight = createPreflight({ asOf: DATE });

function fixed(text: string, path: string): FixedDocument {
  return fixRequests(preflight, new TextEncoder().encode(text), { path }, { unsafe: true });
}

describe("fixing", () => {
  it("takes out any number of comments", () => {
    const text = JSON.stringify(GOOD, null, 2).replaceAll("\n", `\n${"// why\n/* or */".repeat(70)}\n`);
    const { after, made, refused } = fixed(text, "a.json");
    expect(refused).toEqual([]);
    expect(made.length).toBeGreaterThan(500);
    expect(JSON.parse(after)).toEqual(GOOD);
  });

  it("leaves out the one of many that cannot be made, and makes the others", () => {
    const list = Array.from({ length: 20 }, (_, at) =>
      at % 7 === 3
        ? `- {Ec2ImageId: ${GOOD.Ec2ImageId}, IngestionProcess: BYOL_REGULAR_WSP, ImageName: &a${at} a b, ImageDescription: *a${at}}`
        : `- {Ec2ImageId: ${GOOD.Ec2ImageId}, IngestionProcess: BYOL_REGULAR_WSP, ImageName: a b, ImageDescription: c}`,
    );
    const { after, made, refused } = fixed(`${list.join("\n")}\n`, "a.yaml");
    expect(made).toHaveLength(17);
    expect(refused).toHaveLength(3);
    expect(after.match(/ImageName: a-b/g)).toHaveLength(17);
  });

  it.each([
    ["thousands of tags to mend in one request", "a.json", manyTags()],
    ["hundreds of fixes that cannot be made", "a.yaml", manyAliases()],
  ])("ends, with a sentence, for %s", (_, path, text) => {
    const { bytes, made, refused } = fixed(text, path);
    expect(bytes).toBeNull();
    expect(made).toEqual([]);
    expect(refused).toEqual(["there is more to fix than is made in one run; it is left as it was"]);
  });
});

function manyTags(): string {
  return JSON.stringify({
    ...GOOD,
    Tags: Array.from({ length: 4000 }, (_, at) => ({ Key: ` a${at}`, Value: " b" })),
  });
}

function manyAliases(): string {
  const line = (at: number): string =>
    `- {Ec2ImageId: ${GOOD.Ec2ImageId}, IngestionProcess: BYOL_REGULAR_WSP, ImageName: &n${at} a b, ImageDescription: *n${at}}\n`;
  return Array.from({ length: 300 }, (_, at) => line(at)).join("");
}
