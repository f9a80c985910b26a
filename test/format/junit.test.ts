import { spawnSync } from "node:child_process";
import { parse, type TestCase, type TestSuite } from "junit2json";
import { describe, expect, it } from "vitest";
import { junitFormat } from "../../src/format/junit.ts";
import { builtinPack } from "../../src/index.ts";
import { describeWithTool } from "../support/system-tool.ts";
import { GOOD, HOSTILE, MIXED, written } from "./written.ts";

async function suites(text: string): Promise<readonly TestSuite[]> {
  const report = await parse(text);
  if (report === null || report === undefined || !("testsuite" in report)) return [];
  return (report.testsuite ?? []) as readonly TestSuite[];
}

async function cases(
  files: Readonly<Record<string, string>>,
  ...rest: readonly Parameters<typeof written>[2][]
): Promise<readonly TestCase[]> {
  return (await suites(written(junitFormat, files, rest[0]).text)).flatMap(({ testcase }) => testcase ?? []);
}

describeWithTool(
  "JUnit, as xmllint reads it",
  { command: "xmllint", install: "apt-get install libxml2-utils" },
  () => {
    it.each([
      ["of a mixed run", MIXED],
      ["of hostile requests", HOSTILE],
      ["of nothing", {}],
    ])("%s satisfies the schema", (_, files) => {
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", "test/format/junit.xsd", "-"], {
        input: written(junitFormat, files).text,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "- validates\n" });
    });
  },
);

describe("JUnit", () => {
  it("has a suite for each file, with its counts", async () => {
    const all = await suites(written(junitFormat, MIXED).text);
    expect(all.map(({ name }) => name)).toEqual(Object.keys(MIXED));
    for (const { testcase, tests, failures, errors, skipped } of all) {
      const count = (kind: "failure" | "error" | "skipped"): number =>
        testcase?.filter((one) => one[kind] !== undefined).length ?? 0;
      expect({ tests, failures, errors, skipped }).toEqual({
        tests: testcase?.length,
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
      });
    }
  });

  it("has a case for every rule that was evaluated, and one for each stage", async () => {
    const { requests } = written(junitFormat, { "a.json": JSON.stringify(GOOD) });
    const names = (await cases({ "a.json": JSON.stringify(GOOD) })).map(({ name }) => name);
    const notApplicable = requests[0]?.rules.ids?.notApplicable ?? [];
    const evaluated = builtinPack()
      .rules.map(({ id }) => id)
      .filter((id) => !notApplicable.includes(id));
    expect([...names].sort()).toEqual(["document", "schema", ...evaluated].sort());
  });

  it("says why a case was skipped", async () => {
    const all = await cases({ "gpu.yaml": MIXED["gpu.yaml"] ?? "" });
    const skipped = (id: string): unknown => all.find(({ name }) => name === id)?.skipped?.[0]?.message;
    expect(skipped("windows/client-only")).toBe("Skipped for want of facts: windows.version");
    expect(skipped("region/gpu-bundles")).toContain("Undecided without `region.name`");
  });

  it("takes text that does not parse for an error, and what is in it for a failure", async () => {
    const broken = await cases({ "broken.json": MIXED["broken.json"] ?? "" });
    expect(broken.map(({ name }) => name)).toContain("document/syntax");
    expect(broken.every(({ error }) => error !== undefined)).toBe(true);
    const bad = await cases({ "a.json": JSON.stringify({ ...GOOD, ImageName: "a b" }) });
    expect(bad.filter(({ failure }) => failure !== undefined).map(({ name }) => name)).toEqual([
      "schema/pattern",
    ]);
  });

  it("lets a warning pass unless the verdict counts it", async () => {
    const files = { "a.json": JSON.stringify({ ...GOOD, IngestionProcess: "BYOL_REGULAR_BYOP" }) };
    const find = (all: readonly TestCase[]): TestCase | undefined =>
      all.find(({ name }) => name === "ingestion/byop-allow-list");
    const passing = find(await cases(files));
    expect(passing?.failure).toBeUndefined();
    expect(passing?.["system-out"]?.[0]).toContain("allow-listed for WorkSpaces Core");
    expect(find(await cases(files, { failOn: "warning" }))?.failure?.[0]?.message).toContain("allow-listed");
  });

  it("makes several suites of a file with very many cases, and leaves none out", async () => {
    const { text, requests } = written(junitFormat, { "a.ndjson": `${JSON.stringify(GOOD)}\n`.repeat(1000) });
    const all = await suites(text);
    expect(all.map(({ name }) => name).slice(0, 2)).toEqual(["a.ndjson", "a.ndjson (part 2)"]);
    const names = all.flatMap(({ testcase }) => testcase?.map(({ classname }) => classname) ?? []);
    expect(new Set(names).size).toBe(requests.length);
  });
});
