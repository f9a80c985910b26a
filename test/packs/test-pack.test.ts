import { describe, expect, it } from "vitest";
import { builtinPack, readPack, testPack } from "../../src/index.ts";
import { asking, folderOf, type Members, packOf, RULE } from "./pack-folder.ts";

const engines = ["compiled", "json-rules-engine"] as const;
const pass = { outcome: "pass", request: { ImageName: "corp-a" } };
const fail = { outcome: "fail", request: { ImageName: "a" } };

function withExamples(...examples: readonly Members[]): Members {
  return { ...RULE, examples };
}

describe.each(engines)("testPack with %s", (engine) => {
  it("gives one result for each example, all good for a good pack", async () => {
    const results = await testPack(packOf(RULE), { engine });
    expect(results).toEqual([
      { rule: "company/name", index: 0, expected: "pass", actual: "pass", ok: true, message: null },
      { rule: "company/name", index: 1, expected: "fail", actual: "fail", ok: true, message: null },
    ]);
  });

  it("says how an outcome differs", async () => {
    const [, , third] = await testPack(packOf(withExamples(pass, fail, { ...fail, outcome: "pass" })), {
      engine,
    });
    expect(third).toEqual({
      rule: "company/name",
      index: 2,
      expected: "pass",
      actual: "fail",
      ok: false,
      message: "the outcome is fail, not pass",
    });
  });

  it("says how the places differ", async () => {
    const wrong = { ...fail, pointers: ["/ImageDescription"] };
    const [, second] = await testPack(packOf(withExamples(pass, wrong)), { engine });
    expect(second).toMatchObject({
      ok: false,
      message: 'the findings point at ["/ImageName"], not at ["/ImageDescription"]',
    });
  });

  it("takes facts and dates from the example", async () => {
    const rule = {
      ...asking({ fact: "windows", path: "/version", operator: "equal", value: "10" }),
      when: { all: [{ fact: "today", path: "/date", operator: "onOrAfter", value: "2027-01-01" }] },
      examples: [
        { outcome: "notApplicable", request: {}, asOf: "2026-12-31" },
        { outcome: "unknown", request: {}, asOf: "2027-01-01" },
        { outcome: "pass", request: {}, asOf: "2027-01-01", facts: { windows: { version: "10" } } },
        { outcome: "fail", request: {}, asOf: "2027-01-01", facts: { windows: { version: "11" } } },
      ],
    };
    const results = await testPack(packOf(rule), { engine });
    expect(results.map(({ actual }) => actual)).toEqual(["notApplicable", "unknown", "pass", "fail"]);
    expect(results.every(({ ok }) => ok)).toBe(true);
  });

  it("tests the built-in pack", async () => {
    const results = await testPack(builtinPack(), { engine });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(new Set(results.map(({ rule }) => rule)).size).toBe(builtinPack().rules.length);
  });

  it("tests a copy of the built-in pack that was read from disk", async () => {
    const copy = Object.fromEntries(
      builtinPack().rules.map((rule) => [`${rule.id}.json`, JSON.stringify(rule)]),
    );
    const results = await testPack(readPack(folderOf(copy)), { engine });
    expect(results.every(({ ok }) => ok)).toBe(true);
  });
});

describe("testPack", () => {
  it("is not mistaken about a folder that is called built-in", async () => {
    const pack = { ...packOf(RULE), from: "built-in" };
    expect((await testPack(pack)).map(({ ok }) => ok)).toEqual([true, true]);
  });
});
