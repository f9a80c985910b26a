/** The compiled evaluator and json-rules-engine give the same report, byte for byte. */
import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import {
  builtinPack,
  type CheckedRequest,
  createPreflight,
  type Pack,
  type PreflightOptions,
  type RequestReport,
} from "../../src/index.ts";
import { checkWithEngine, createEngine, engineFacts, outcomesOf } from "../../src/json-rules-engine.ts";
import { rules as anyRules } from "../support/arbitrary-rules.ts";
import { anyDate, anyFacts, anyRequest, DATE, GOOD, jsonText } from "./requests.ts";

const options = fc.record({
  facts: anyFacts,
  asOf: anyDate,
  failOn: fc.constantFrom("error", "warning"),
  listRules: fc.boolean(),
  require: fc.constantFrom([], ["windows"], ["region"]),
}) satisfies fc.Arbitrary<PreflightOptions>;

const anyPack: fc.Arbitrary<Pack> = anyRules.map((rules) => ({
  rules,
  sha256: "0".repeat(64),
  from: "random",
}));

async function reports(checked: AsyncIterable<CheckedRequest>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const { report } of checked) all.push(report);
  return all;
}

describe("the two evaluators", () => {
  it("give the same report for a value", async () => {
    const law = fc.asyncProperty(options, anyRequest, async (given, request) => {
      const preflight = createPreflight(given);
      const compiled = JSON.stringify(preflight.check(request));
      expect(JSON.stringify(await preflight.checkWithEngine(request))).toBe(compiled);
      expect(JSON.stringify(await checkWithEngine(request, given))).toBe(compiled);
    });
    await fc.assert(law, { numRuns: 120 });
  });

  it("give the same report with a user's rules", async () => {
    const law = fc.asyncProperty(options, anyPack, anyRequest, async (given, pack, request) => {
      const preflight = createPreflight({ ...given, packs: [pack] });
      const compiled = JSON.stringify(preflight.check(request));
      expect(JSON.stringify(await preflight.checkWithEngine(request))).toBe(compiled);
    });
    await fc.assert(law, { numRuns: 120 });
  });

  it("give the same reports for a stream", async () => {
    const texts = fc.array(jsonText(anyRequest), { maxLength: 4 });
    const law = fc.asyncProperty(options, texts, async (given, lines) => {
      const preflight = createPreflight({ ...given, hash: true });
      const bytes = new TextEncoder().encode(lines.map((line) => line.replaceAll("\n", " ")).join("\n"));
      const compiled = [...preflight.requests(bytes, { format: "ndjson" })].map(({ report }) => report);
      expect(await reports(preflight.engineRequests(bytes, { format: "ndjson" }))).toEqual(compiled);
    });
    await fc.assert(law, { numRuns: 40 });
  });

  it("give the same report in any order of the rules", () => {
    const law = fc.property(options, anyPack, anyRequest, (given, pack, request) => {
      const reversed: Pack = { ...pack, rules: pack.rules.toReversed() };
      const [first, second] = [pack, reversed].map((one) =>
        createPreflight({ ...given, packs: [one] }).check(request),
      );
      expect(second).toEqual(first);
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("give the same report in any order of the packs", () => {
    const law = fc.property(options, anyPack, anyPack, anyRequest, (given, one, other, request) => {
      const renamed: Pack = {
        ...other,
        rules: other.rules.map((rule) => ({ ...rule, id: rule.id.replace("random", "aaa") })),
      };
      const [first, second] = [
        [one, renamed],
        [renamed, one],
      ].map((packs) => createPreflight({ ...given, packs }).check(request));
      expect(second).toEqual(first);
    });
    fc.assert(law, { numRuns: 60 });
  });
});

describe("workspaces-preflight/json-rules-engine", () => {
  it("gives an engine that holds every rule under its id", () => {
    const engine = createEngine();
    expect(engine).toBeInstanceOf(Engine);
    for (const { id } of builtinPack().rules) expect(engine.removeRule(id)).toBe(true);
    expect(engine.removeRule("no/rule")).toBe(false);
  });

  it("makes a new engine at each call", () => {
    expect(createEngine()).not.toBe(createEngine());
  });

  it("checks one request", async () => {
    const report = await checkWithEngine({ ...GOOD, ImageName: "a b" }, { asOf: DATE });
    expect(report.requests[0]?.findings.map(({ rule }) => rule)).toEqual(["schema/pattern"]);
    expect((await checkWithEngine(GOOD, { asOf: DATE })).verdict).toBe("pass");
  });

  it("refuses what createPreflight refuses", async () => {
    await expect(checkWithEngine(GOOD, { asOf: "tomorrow" })).rejects.toThrow("is no date");
  });
});

describe("a json-rules-engine of one's own", () => {
  it("runs on our facts, and says of every rule what the report says", async () => {
    for (const request of [
      GOOD,
      { ...GOOD, IngestionProcess: "BYOL_REGULAR" },
      { ...GOOD, Applications: ["Microsoft_Office_2016"] },
    ]) {
      for (const facts of [{}, { windows: { version: "11" as const } }]) {
        const options = { facts, asOf: "2026-11-23" };
        const outcomes = outcomesOf(await createEngine().run(engineFacts(request, options)));
        const { rules } = createPreflight({ ...options, listRules: true }).check(request)
          .requests[0] as RequestReport;
        const { ids } = rules;
        expect([...outcomes].filter(([, outcome]) => outcome === "fail").map(([id]) => id)).toEqual(
          ids?.fail,
        );
        expect([...outcomes].filter(([, outcome]) => outcome === "unknown").map(([id]) => id)).toEqual(
          [...(ids?.unknown ?? []), ...(ids?.skipped ?? [])].sort(),
        );
      }
    }
  });

  it("has no facts about what is no request", () => {
    expect(() => engineFacts("a request")).toThrow("a request is an object");
  });
});
