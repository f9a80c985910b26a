import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPreflight, type Report } from "../../src/index.ts";
import { anyDate, anyFacts, anyRequest, jsonText } from "./requests.ts";

/** Asking for hashes sends every text the whole way. */
function withoutHashes(report: Report): Report {
  return {
    ...report,
    requests: report.requests.map(({ source: { path, index }, ...rest }) => ({
      source: { path, index },
      ...rest,
    })),
  };
}

describe("the short way", () => {
  it("gives what the whole way gives, from text, bytes and lines", () => {
    fc.assert(
      fc.property(jsonText(anyRequest), anyFacts, anyDate, (text, facts, asOf) => {
        const options = { facts, asOf, listRules: true };
        const short = createPreflight(options);
        const whole = createPreflight({ ...options, hash: true });
        const bytes = Buffer.from(text);
        expect(short.checkText(text)).toEqual(withoutHashes(whole.checkText(text)));
        expect(short.checkBytes(bytes)).toEqual(withoutHashes(whole.checkBytes(bytes)));
        const lines = { format: "ndjson" } as const;
        expect(short.checkBytes(bytes, lines)).toEqual(withoutHashes(whole.checkBytes(bytes, lines)));
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
