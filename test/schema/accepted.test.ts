import { describe, expect, it } from "vitest";
import { acceptsRequest } from "../../src/schema/accepts-request.ts";
import { explainRequest } from "../../src/schema/explain-request.ts";
import { requestView } from "../../src/schema/view.ts";
import { request, requestWith } from "./requests.ts";

const accepted: readonly { readonly title: string; readonly value: unknown }[] = [
  { title: "a plain request", value: request },
  { title: "an AMI id of 8 digits", value: requestWith({ Ec2ImageId: "ami-0abcdef1" }) },
  {
    title: "an AMI id that looks like a sample",
    value: requestWith({ Ec2ImageId: "ami-1234567890abcdef0" }),
  },
  ...[
    "BYOL_REGULAR",
    "BYOL_GRAPHICS",
    "BYOL_GRAPHICSPRO",
    "BYOL_GRAPHICS_G4DN",
    "BYOL_REGULAR_WSP",
    "BYOL_GRAPHICS_G4DN_WSP",
    "BYOL_REGULAR_BYOP",
    "BYOL_GRAPHICS_G4DN_BYOP",
  ].map((value) => ({ title: value, value: requestWith({ IngestionProcess: value }) })),
  { title: "a name of one character", value: requestWith({ ImageName: "-" }) },
  { title: "a name of 64 characters", value: requestWith({ ImageName: "n".repeat(64) }) },
  { title: "a name with every sign", value: requestWith({ ImageName: "aZ09_./()\\-" }) },
  { title: "a name that is a word for a placeholder", value: requestWith({ ImageName: "example" }) },
  { title: "a description of 256 characters", value: requestWith({ ImageDescription: "d".repeat(256) }) },
  { title: "a description with every sign", value: requestWith({ ImageDescription: "aZ 09_./() -" }) },
  {
    title: "a description that ends with a blank",
    value: requestWith({ ImageDescription: "Golden image " }),
  },
  { title: "no tags", value: requestWith({ Tags: [] }) },
  { title: "a tag without a value", value: requestWith({ Tags: [{ Key: "k" }] }) },
  { title: "a tag with an empty value", value: requestWith({ Tags: [{ Key: "k", Value: "" }] }) },
  {
    title: "tags of the greatest length",
    value: requestWith({ Tags: [{ Key: "k".repeat(127), Value: "v".repeat(255) }] }),
  },
  {
    title: "tags in other scripts",
    value: requestWith({ Tags: [{ Key: "\u90e8\u9580", Value: "\u00e9quipe \u0663" }] }),
  },
  {
    title: "more tags than the model counts",
    value: requestWith({ Tags: Array.from({ length: 60 }, () => ({ Key: "k" })) }),
  },
  { title: "Office 2016", value: requestWith({ Applications: ["Microsoft_Office_2016"] }) },
  {
    title: "five applications",
    value: requestWith({ Applications: Array(5).fill("Microsoft_Office_2019") }),
  },
  { title: "an optional member that is undefined", value: { ...request, Tags: undefined } },
  { title: "an object without a prototype", value: Object.assign(Object.create(null), request) },
  { title: "a frozen object", value: Object.freeze({ ...request }) },
  {
    title: "members that are getters",
    value: Object.defineProperty({ ...request }, "ImageName", { get: () => "name", enumerable: true }),
  },
  { title: "an object with a symbol", value: { ...request, [Symbol("note")]: 1 } },
];

describe("what the model accepts", () => {
  it.each(accepted)("$title", ({ value }) => {
    expect(acceptsRequest(value)).toBe(true);
    expect(explainRequest(value)).toStrictEqual({ problems: [], refused: [] });
  });

  it("counts characters above the first plane once, at the second look", () => {
    const value = requestWith({ Tags: [{ Key: "\u{1f600}".repeat(127), Value: "\u{1f600}".repeat(255) }] });
    expect(acceptsRequest(value)).toBe(false);
    expect(explainRequest(value)).toStrictEqual({ problems: [], refused: [] });
  });

  it("counts half a character once", () => {
    expect(explainRequest(requestWith({ Tags: [{ Key: "\ud800".repeat(127) }] })).problems).toStrictEqual([]);
    expect(explainRequest(requestWith({ Tags: [{ Key: "\ud800".repeat(128) }] })).problems).toHaveLength(1);
  });

  it("is the same for an instance of a class, of which rules see the own members", () => {
    class Draft {
      readonly Ec2ImageId: string = request.Ec2ImageId;
      readonly IngestionProcess: string = request.IngestionProcess;
      readonly ImageName: string = request.ImageName;
      readonly ImageDescription: string = request.ImageDescription;
      get Tags(): number {
        return 1;
      }
    }
    const draft = new Draft();
    expect(explainRequest(draft)).toStrictEqual({ problems: [], refused: [] });
    expect(requestView(draft, [])).toStrictEqual({ ...request });
  });
});
