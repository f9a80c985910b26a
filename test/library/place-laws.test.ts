/** Where findings point, and which ones a single cause has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse as parseYaml, stringify as yamlText } from "yaml";
import { parsePointer, resolvePointer } from "../../src/document/pointer.ts";
import { createPreflight, type Finding } from "../../src/index.ts";
import {
  anyFacts,
  anyRequest,
  badValues,
  DATE,
  GOOD,
  jsonText,
  mistakenRequest,
  REQUIRED,
  reordered,
  validRequest,
  without,
} from "./requests.ts";

const preflight = createPreflight({ asOf: DATE });

/** The stages that judge values; the document stage points at pieces of text. */
function judging(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ stage }) => stage !== "document");
}

function sliceOf(text: string, { range }: Finding): string {
  return text.slice(range?.start.offset, range?.end.offset);
}

/** What a finding says of a text that was read, as JSON: the key or the value under its range. */
function expectRangeToHoldPointer(
  text: string,
  request: unknown,
  finding: Finding,
  parse: (text: string) => unknown,
): void {
  const place = resolvePointer(request, finding.pointer);
  if (finding.absent) {
    expect(place.found).toBe(false);
    return;
  }
  expect(place.found).toBe(true);
  const read = parse(sliceOf(text, finding));
  const isKey = /^schema\/(unknown-member|member-case|nested-request)$/.test(finding.rule);
  if (isKey) expect(read).toEqual(parsePointer(finding.pointer).at(-1));
  else expect(place).toEqual({ found: true, value: read });
}

describe("the text at a reported range", () => {
  it("re-parses to the value at its pointer", () => {
    const law = fc.property(jsonText(fc.oneof(validRequest, mistakenRequest)), (text) => {
      const value: unknown = JSON.parse(text);
      for (const finding of judging(preflight.checkText(text).requests[0]?.findings ?? []))
        expectRangeToHoldPointer(text, value, finding, JSON.parse);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("re-parses to the value at its pointer in its element of an array", () => {
    const law = fc.property(jsonText(fc.array(anyRequest, { minLength: 1, maxLength: 4 })), (text) => {
      const values = JSON.parse(text) as readonly unknown[];
      const { requests } = preflight.checkText(text);
      expect(requests.map(({ source }) => source.index)).toEqual([...values.keys()]);
      for (const { source, findings } of requests)
        for (const finding of judging(findings))
          expectRangeToHoldPointer(text, values[source.index ?? -1], finding, JSON.parse);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("re-parses to the value at its pointer in its line of NDJSON", () => {
    const law = fc.property(fc.array(mistakenRequest, { minLength: 1, maxLength: 4 }), (values) => {
      const text = values.map((value) => `\n${JSON.stringify(value)}\r\n`).join("");
      const { requests } = preflight.checkText(text, { format: "ndjson" });
      for (const { source, findings } of requests)
        for (const finding of judging(findings))
          expectRangeToHoldPointer(text, values[source.index ?? -1], finding, JSON.parse);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("re-parses to the value at its pointer in YAML", () => {
    const law = fc.property(mistakenRequest, (value) => {
      const text = yamlText(value, {
        defaultStringType: "QUOTE_DOUBLE",
        defaultKeyType: "QUOTE_DOUBLE",
        lineWidth: 0,
      });
      for (const finding of judging(
        preflight.checkText(text, { format: "yaml" }).requests[0]?.findings ?? [],
      )) {
        // A block below another one loses the indentation of its first line.
        if (/\n/.test(sliceOf(text, finding))) continue;
        expectRangeToHoldPointer(text, value, finding, parseYaml);
      }
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("has the line and column of its offset", () => {
    const law = fc.property(jsonText(mistakenRequest), fc.constantFrom("\n", "\r\n"), (written, newline) => {
      const text = written.replaceAll("\n", newline);
      for (const { range } of preflight.checkText(text).requests[0]?.findings ?? []) {
        for (const position of range === null ? [] : [range.start, range.end]) {
          const before = text.slice(0, position.offset).split(newline);
          expect([position.line, position.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        }
      }
    });
    fc.assert(law, { numRuns: 150 });
  });
});

describe("one cause", () => {
  /** What was not told before. */
  function added(before: unknown, after: unknown, facts: object): readonly Finding[] {
    const judged = createPreflight({ asOf: DATE, facts });
    const known = new Set(judged.check(before).requests[0]?.findings.map(({ fingerprint }) => fingerprint));
    return (
      judged.check(after).requests[0]?.findings.filter(({ fingerprint }) => !known.has(fingerprint)) ?? []
    );
  }

  it("dropping a required member adds exactly that finding", () => {
    const law = fc.property(
      validRequest,
      fc.constantFrom(...REQUIRED),
      anyFacts,
      (request, member, facts) => {
        const findings = added(request, without(request, member), facts);
        expect(findings.map(({ rule, pointer, absent }) => [rule, pointer, absent])).toEqual([
          ["schema/required", `/${member}`, true],
        ]);
      },
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("a value that the model refuses adds findings at that value only", () => {
    const law = fc.property(
      validRequest,
      fc
        .constantFrom(...Object.keys(badValues))
        .chain((member) => fc.tuple(fc.constant(member), badValues[member] as fc.Arbitrary<unknown>)),
      anyFacts,
      (request, [member, value], facts) => {
        const findings = added(request, { ...request, [member]: value }, facts);
        expect(findings.length).toBeGreaterThan(0);
        for (const { stage, pointer } of findings) {
          expect(stage).toBe("schema");
          expect(pointer === `/${member}` || pointer.startsWith(`/${member}/`)).toBe(true);
        }
        const isScalar = typeof value !== "object" || value === null;
        if (isScalar) expect(findings).toHaveLength(1);
      },
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("a member in the wrong case adds one finding, at the member as written", () => {
    const law = fc.property(
      validRequest,
      fc.constantFrom(...REQUIRED),
      anyFacts,
      (request, member, facts) => {
        const written = member.toLowerCase();
        const findings = added(request, { ...without(request, member), [written]: request[member] }, facts);
        expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
          ["schema/member-case", `/${written}`],
        ]);
      },
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("an unknown member adds one finding", () => {
    const law = fc.property(validRequest, fc.jsonValue(), anyFacts, (request, value, facts) => {
      const findings = added(request, { ...request, Sunshine: value }, facts);
      expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
        ["schema/unknown-member", "/Sunshine"],
      ]);
    });
    fc.assert(law, { numRuns: 150 });
  });
});

describe("a fingerprint", () => {
  function fingerprints(text: string): readonly string[] {
    return fingerprintsOf(preflight.checkText(text).requests.flatMap(({ findings }) => findings));
  }

  function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
    return judging(findings)
      .map(({ fingerprint }) => fingerprint)
      .sort();
  }

  it("is stable under reformatting, another order of members and another format", () => {
    const law = fc.property(fc.oneof(validRequest, mistakenRequest), (request) => {
      const compact = fingerprints(JSON.stringify(request));
      expect(fingerprints(`\n\n${JSON.stringify(request, null, 4)}\n`)).toEqual(compact);
      expect(fingerprints(JSON.stringify(reordered(request), null, "\t"))).toEqual(compact);
      const yaml = yamlText(request, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_DOUBLE" });
      const findings = preflight
        .checkText(yaml, { format: "yaml" })
        .requests.flatMap((read) => read.findings);
      // YAML's numbers and dates are read as the text that they stand for, which is another value.
      if (judging(findings).length === findings.length) expect(fingerprintsOf(findings)).toEqual(compact);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("does not depend on the words, the facts or the date", () => {
    const request = { ...GOOD, Applications: ["Microsoft_Office_2016"] };
    const [first, second] = ["2025-10-20", "2027-01-01"].map((asOf) => {
      const report = createPreflight({ asOf, facts: { windows: { version: "11" } } }).check(request);
      return report.requests[0]?.findings.map(({ rule, fingerprint }) => [rule, fingerprint]);
    });
    expect(first).toEqual(second);
    expect(first?.length).toBeGreaterThan(1);
  });

  it("differs between values that differ only where a message is cut", () => {
    const long = (end: string): readonly string[] =>
      fingerprints(JSON.stringify({ ...GOOD, ImageDescription: `${",".repeat(200)}${end}` }));
    expect(long("a")).toHaveLength(1);
    expect(long("a")).not.toEqual(long("b"));
  });

  it("differs between rules, between places and between values", () => {
    const finding = (request: unknown): string | undefined =>
      preflight.check(request).requests[0]?.findings[0]?.fingerprint;
    const prints = [
      finding({ ...GOOD, ImageName: "a b" }),
      finding({ ...GOOD, ImageName: "a c" }),
      finding({ ...GOOD, ImageDescription: "a,b" }),
      finding({ ...GOOD, Tags: [{ Key: "aws:a" }] }),
      finding({ ...GOOD, Tags: [{ Key: "a" }, { Key: "aws:a" }] }),
      finding(without(GOOD, "ImageName")),
      finding({ ...GOOD, ImageName: null }),
    ];
    expect(prints).not.toContain(undefined);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
