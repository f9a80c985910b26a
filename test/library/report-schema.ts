/** The public contract of a report, as a validator. */
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "vitest";

const validate: ValidateFunction = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
}).compile(JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8")));

/** Fails unless a report, as it is written, satisfies schemas/report.schema.json. */
export function expectReport(report: unknown): void {
  const written: unknown = JSON.parse(JSON.stringify(report));
  validate(written);
  expect(validate.errors ?? []).toEqual([]);
  // Nothing is lost by writing it: no undefined members, no numbers that JSON cannot hold.
  expect(written).toStrictEqual(report);
}
