import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFormat } from "../../src/format/json.ts";
import { createPreflight, type Report, startTotals } from "../../src/index.ts";

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync("schemas/report.schema.json", "utf8")),
);
const preflight = createPreflight({ asOf: "2026-11-23", facts: { windows: { version: "11" } } });

/** The whole report that the format writes for one text. */
function written(text: string): string {
  const format = jsonFormat({ listRules: false });
  const totals = startTotals();
  let json = format.begin(preflight.head);
  for (const checked of preflight.requests(Buffer.from(text), { path: "a.json" })) {
    totals.add(checked.report);
    json += format.request(checked);
  }
  return (
    json +
    format.end({
      ...totals.end(),
      policy: [],
      skipped: { least: 0, most: 0, scopes: [], requests: 1, lacks: [], where: [] },
      ignored: [],
    })
  );
}

const texts = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .array(fc.dictionary(fc.constantFrom("Ec2ImageId", "imageName", "Tags", "x\u2028"), fc.anything()))
    .map((value) => JSON.stringify(value) ?? ""),
);

describe("the JSON report", () => {
  it("is the report of the library", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report: Report = preflight.checkBytes(Buffer.from(text), { path: "a.json" });
        expect(JSON.parse(written(text))).toStrictEqual(JSON.parse(JSON.stringify(report)));
      }),
    );
  });

  it("is indented by two blanks", () => {
    const report = preflight.checkText("[{}, {}]", { path: "a.json" });
    expect(written("[{}, {}]")).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });

  it("satisfies report.schema.json", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(validate(JSON.parse(written(text))), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it("is the same bytes each time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = written(text);
        expect(written(text)).toBe(first);
      }),
    );
  });
});
