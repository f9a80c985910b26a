/** What holds of every report, whatever the request (design: report, version 1). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinPack, createPreflight, type Finding, type Report } from "../../src/index.ts";
import { expectReport } from "./report-schema.ts";
import { anyDate, anyFacts, anyRequest, brokenText, jsonText, reordered } from "./requests.ts";

const settings = fc.dictionary(
  fc.constantFrom(...builtinPack().rules.map((rule) => rule.id)),
  fc
    .constantFrom("error", "warning", "off")
    .map((severity) => ({ severity, from: "config.json:1:1" }) as const),
  { maxKeys: 5 },
);
const waived = {
  by: "waiver",
  reason: "old",
  owner: "me",
  expires: "2027-01-01",
  from: "waivers.yaml:1:1",
} as const;

const options = fc.record({
  settings,
  waive: fc.func(fc.boolean()).map((says) => (finding: Finding) => (says(finding.rule) ? waived : null)),
  facts: anyFacts,
  asOf: anyDate,
  failOn: fc.constantFrom("error", "warning"),
  listRules: fc.boolean(),
  hash: fc.boolean(),
  require: fc.constantFrom([], ["windows"], ["windows", "region"]),
});

const documents = fc.oneof(
  jsonText(anyRequest),
  jsonText(fc.array(anyRequest, { maxLength: 3 })),
  brokenText,
);

const formats = fc.constantFrom("json", "yaml", "ndjson");

const runs = fc
  .tuple(options, documents, formats)
  .map(
    ([given, text, format]): Report =>
      createPreflight(given).checkText(text, { path: `a/b.${format}`, format }),
  );

/**
 * What a finding is about, its place in the file aside. An object is shown, and turned into a list, in the order in which it
 * was written.
 */
function withoutRange(finding: Finding): unknown {
  const related = finding.related.map((place) => ({ ...place, range: null }));
  const isObject = /^[[{]/.test(finding.actual ?? "");
  return { ...finding, range: null, related, ...(isObject ? { actual: "…", fix: null } : {}) };
}

function unordered(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(withoutRange(finding))).sort();
}

describe("every report", () => {
  it("satisfies report.schema.json", () => {
    fc.assert(fc.property(runs, expectReport), { numRuns: 150 });
  });

  it("satisfies report.schema.json for values without text", () => {
    const law = fc.property(options, anyRequest, (given, request) =>
      expectReport(createPreflight(given).check(request)),
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("counts every rule in exactly one place", () => {
    const law = fc.property(runs, ({ requests, pack }) => {
      for (const { rules } of requests) {
        expect(
          rules.pass + rules.fail + rules.unknown + rules.notApplicable + rules.skipped + rules.off,
        ).toBe(pack.rules);
        if (rules.ids === undefined) continue;
        const { pass, fail, unknown, notApplicable, skipped, off } = rules.ids;
        const ids = [...pass, ...fail, ...unknown, ...notApplicable, ...skipped, ...off];
        expect(new Set(ids).size).toBe(pack.rules);
        expect([
          pass.length,
          fail.length,
          unknown.length,
          notApplicable.length,
          skipped.length,
          off.length,
        ]).toEqual([rules.pass, rules.fail, rules.unknown, rules.notApplicable, rules.skipped, rules.off]);
      }
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("has totals that add up", () => {
    const law = fc.property(runs, ({ requests, counts, verdict }) => {
      const findings = requests.flatMap((request) => request.findings);
      const counted = findings.filter((finding) => finding.waived === undefined);
      const failing = counted.filter((finding) => finding.outcome === "fail");
      const having = (wanted: string): number =>
        requests.filter((request) => request.verdict === wanted).length;
      expect(counts).toEqual({
        requests: requests.length,
        pass: having("pass"),
        fail: having("fail"),
        unknown: having("unknown"),
        unknowns: counted.length - failing.length,
        ignored: 0,
        errors: failing.filter((finding) => finding.severity === "error").length,
        warnings: failing.filter((finding) => finding.severity === "warning").length,
        waived: findings.length - counted.length,
      });
      expect(verdict).toBe(
        counts.fail > 0 ? "fail" : counts.unknown > 0 || requests.length === 0 ? "unknown" : "pass",
      );
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("fails a request for an error, and for a warning when asked to", () => {
    const law = fc.property(options, anyRequest, (given, request) => {
      const [report] = createPreflight(given).check(request).requests;
      const counting = (report?.findings ?? []).filter(
        ({ severity, waived }) =>
          waived === undefined && (severity === "error" || given.failOn === "warning"),
      );
      const expected = counting.some(({ outcome }) => outcome === "fail")
        ? "fail"
        : counting.length > 0
          ? "unknown"
          : "pass";
      expect(report?.verdict).toBe(expected);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("has its findings ordered by offset, then rule", () => {
    const law = fc.property(runs, ({ requests }) => {
      for (const { findings } of requests) {
        const keys = findings.map(({ range, rule }) => [range?.start.offset ?? 0, rule] as const);
        for (const [at, [offset, rule]] of keys.entries()) {
          const [beforeOffset, beforeRule] = keys[at - 1] ?? [-1, ""];
          expect(beforeOffset < offset || (beforeOffset === offset && beforeRule <= rule)).toBe(true);
        }
      }
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("says nothing twice", () => {
    const law = fc.property(runs, ({ requests }) => {
      for (const { findings } of requests) {
        const texts = findings.map((finding) => JSON.stringify(finding));
        expect(new Set(texts).size).toBe(texts.length);
      }
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("is the same bytes for the same input", () => {
    const law = fc.property(options, documents, formats, (given, text, format) => {
      const preflight = createPreflight(given);
      const once = JSON.stringify(preflight.checkText(text, { format }));
      expect(JSON.stringify(preflight.checkText(text, { format }))).toBe(once);
      expect(JSON.stringify(createPreflight(given).checkText(text, { format }))).toBe(once);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("does not depend on what was checked before", () => {
    const fresh = fc.property(
      options,
      fc.array(anyRequest, { maxLength: 8 }),
      anyRequest,
      (given, before, request) => {
        const used = createPreflight(given);
        for (const one of before) used.check(one);
        expect(used.check(request)).toEqual(createPreflight(given).check(request));
      },
    );
    fc.assert(fresh, { numRuns: 150 });
  });

  it("does not depend on the order of members", () => {
    const law = fc.property(options, anyRequest, (given, request) => {
      const preflight = createPreflight({ ...given, hash: false });
      const read = (value: unknown): unknown =>
        preflight
          .checkText(JSON.stringify(value))
          .requests.map(({ findings, ...rest }) => ({ ...rest, findings: unordered(findings) }));
      expect(
        unordered(preflight.check(reordered(request)).requests.flatMap(({ findings }) => findings)),
      ).toEqual(unordered(preflight.check(request).requests.flatMap(({ findings }) => findings)));
      expect(read(reordered(request))).toEqual(read(request));
    });
    fc.assert(law, { numRuns: 120 });
  });

  it("is the same for a value as for its text, places aside", () => {
    const law = fc.property(
      options,
      anyRequest.filter((request) => !Array.isArray(request)),
      (given, request) => {
        const preflight = createPreflight({ ...given, hash: false });
        const [value] = preflight.check(request).requests;
        const text = JSON.stringify(request);
        const read = preflight.checkText(text).requests[0];
        const findings = (read?.findings ?? []).filter(({ stage }) => stage !== "document");
        expect(unordered(findings)).toEqual(unordered(value?.findings ?? []));
        expect(read?.rules).toEqual(value?.rules);
      },
    );
    fc.assert(law, { numRuns: 150 });
  });
});
