import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { gitlabFormat } from "../../src/format/gitlab.ts";
import { GOOD, HOSTILE, MIXED, written } from "./written.ts";

/** What GitLab's documentation asks of an entry. */
const validate = new Ajv2020({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./|/)" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

const entries = (files: Readonly<Record<string, string>>): readonly Entry[] =>
  JSON.parse(written(gitlabFormat, files).text) as readonly Entry[];

describe("GitLab's code quality report", () => {
  it.each([
    ["of a mixed run", MIXED],
    ["of hostile requests", HOSTILE],
    ["of nothing", {}],
  ])("%s is what GitLab reads", (_, files) => {
    expect(validate(entries(files)), JSON.stringify(validate.errors)).toBe(true);
    expect(written(gitlabFormat, files).text.startsWith("[")).toBe(true);
  });

  it("has a fingerprint of its own for each entry, the same after reformatting", () => {
    const all = entries({ ...MIXED, "copy.json": MIXED["list.json"] ?? "" });
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    const bad = { ...GOOD, ImageName: "a b" };
    const prints = (text: string): readonly string[] =>
      entries({ "a.json": text }).map(({ fingerprint }) => fingerprint);
    expect(prints(JSON.stringify([bad, bad]))).toEqual(prints(`\n${JSON.stringify([bad, bad], null, 9)}`));
  });

  it("says what it left out", () => {
    const bad = JSON.stringify({ ...GOOD, ImageName: "a b" });
    const all = entries({ "a.ndjson": `${bad}\n`.repeat(25_010) });
    expect(all.length).toBe(25_001);
    expect(all.at(-1)?.description).toMatch(/^10 more findings are left out/);
  });
});
