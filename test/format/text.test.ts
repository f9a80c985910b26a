import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFormat } from "../../src/format/text.ts";
import { createPreflight } from "../../src/index.ts";

const preflight = createPreflight({ asOf: "2026-11-23" });

function written(text: string, path: string): string {
  const format = textFormat({ colour: false, width: 80, gutter: false });
  let out = format.begin(preflight.head);
  for (const checked of preflight.requests(Buffer.from(text), { path })) out += format.request(checked);
  return out;
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u001b[2J", "\n", "\r", "\u202e", "\u0007", "\u009b", "a"),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  maxLength: 40,
});

describe("the text report", () => {
  it("says nothing about a request without findings", () => {
    const request = {
      Ec2ImageId: "ami-0f3c7a91d2e84b650",
      IngestionProcess: "BYOL_REGULAR_WSP",
      ImageName: "a",
      ImageDescription: "b",
    };
    expect(written(JSON.stringify(request), "a.json")).toBe("");
  });

  it("lets no request move the cursor, hide text or begin a line of its own", () => {
    const values = fc.record({
      Ec2ImageId: hostile,
      IngestionProcess: hostile,
      ImageName: hostile,
      Tags: fc.array(fc.record({ Key: hostile, Value: hostile })),
    });
    fc.assert(
      fc.property(values, hostile, hostile, (value, member, path) => {
        const out = written(JSON.stringify({ ...value, [member]: 1 }), path);
        expect(out).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
        );
        for (const line of out.split("\n"))
          expect(line).toMatch(
            /^$|^ +(\d+ )?\||^ += |^ {8,}\S|(error|warning|unknown) .* \[[a-z0-9-]+\/[a-z0-9-]+\]$/,
          );
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("a.json", "a.yaml", "a.ndjson"),
        (text, path) => typeof written(text, path) === "string",
      ),
    );
  });
});
