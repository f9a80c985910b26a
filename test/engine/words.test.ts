/** What rules say: placeholders in messages, titles and fixes. */
import { describe, expect, it } from "vitest";
import { placeholders, textTemplate, valueTemplate } from "../../src/engine/template.ts";
import { createPreflight, type Facts, type Finding, type Rule } from "../../src/index.ts";
import { GOOD } from "../library/requests.ts";

describe("a template", () => {
  const values: Readonly<Record<string, unknown>> = {
    actual: "x",
    pointer: "/a",
    "tags/count": 2,
    empty: "",
  };
  const value = (name: string): unknown => values[name];
  const text = (name: string): string | undefined =>
    Object.hasOwn(values, name) ? String(values[name]) : undefined;

  it.each([
    ["", ""],
    ["plain", "plain"],
    ["{actual}", "x"],
    ["{actual}{pointer}", "x/a"],
    ["a {actual} b {pointer} c", "a x b /a c"],
    ["{tags/count} tags", "2 tags"],
    ["{empty}|", "|"],
    ["{nope} and {actual", "{nope} and {actual"],
    ["{{actual}} {} { actual }", "{x} {} { actual }"],
    ["$& $1 {actual} $$", "$& $1 x $$"],
  ])("%j becomes %j", (template, filled) => {
    expect(textTemplate(template)(text)).toBe(filled);
  });

  it("that is one placeholder becomes the value itself, also inside of lists and objects", () => {
    const template = {
      a: "{tags/count}",
      b: ["{actual}", "is {tags/count}"],
      "{actual}": null,
      c: 1,
      d: "{nope}",
    };
    expect(valueTemplate(template)(value)).toEqual({
      a: 2,
      b: ["x", "is 2"],
      "{actual}": null,
      c: 1,
      d: "{nope}",
    });
  });

  it("names its placeholders", () => {
    expect(placeholders("{actual} {a/b-c} { x } {{d}}")).toEqual(["actual", "a/b-c", "d"]);
  });
});

describe("a rule's words", () => {
  const RULE: Rule = {
    id: "company/rule",
    title: "A rule about {windows/version}",
    severity: "error",
    certainty: "documented",
    predicts: [],
    why: "For a test",
    source: [{ url: "https://example.com/", read: "2026" }],
    must: { all: [{ fact: "request", path: "/Tags", operator: "empty", value: false }] },
    at: "/Tags",
    message: "No tags",
    examples: [],
  };

  function findingOf(rule: Partial<Rule>, request: object = GOOD, facts: Facts = {}): Finding | undefined {
    const pack = { rules: [{ ...RULE, ...rule }], sha256: "0".repeat(64), from: "test" };
    const { findings } = createPreflight({ packs: [pack], facts, asOf: "2026-11-23" }).check(request)
      .requests[0] ?? { findings: [] };
    return findings.find(({ rule: id }) => id === "company/rule");
  }

  it.each<[string, Facts, string]>([
    ["{actual} at {pointer}", {}, "nothing at /Tags"],
    ["{request/ImageName} on {request/IngestionProcess}", {}, "win11-24h2 on BYOL_REGULAR_WSP"],
    ["Windows {windows/version}", {}, "Windows unknown"],
    ["Windows {windows/version}", { windows: { version: "10" } }, "Windows 10"],
    ["build {windows/build} on {today/date}", { windows: { build: 26100 } }, "build 26100 on 2026-11-23"],
    ["{derived/ingestion/protocol}, {derived/tags/count} tags: {derived/tags/keys}", {}, "DCV, 0 tags: []"],
  ])("%j, with %j, are %j", (message, facts, told) => {
    expect(findingOf({ message }, GOOD, facts)?.message).toBe(told);
  });

  it("tell a list by its values", () => {
    const must = { all: [{ fact: "derived", path: "/tags/count", operator: "equal", value: 0 }] } as const;
    const finding = findingOf(
      { must, message: "{derived/tags/keys}" },
      { ...GOOD, Tags: [{ Key: "a" }, { Key: "b" }] },
    );
    expect(finding?.message).toBe('["a","b"]');
  });

  it("do not show a value that the schema stage has refused", () => {
    const finding = findingOf(
      { at: "/ImageName", message: "{actual} has no tags" },
      { ...GOOD, ImageName: "a b" },
    );
    expect(finding).toMatchObject({
      message: "what was refused has no tags",
      actual: null,
      pointer: "/ImageName",
    });
  });

  it("show values cut and escaped", () => {
    const Tags = [{ Key: "k", Value: `\u001b[31m${"x".repeat(200)}` }];
    const must = { all: [{ fact: "request", path: "/Tags/0/Value", operator: "equal", value: "" }] } as const;
    const finding = findingOf({ must, at: "/Tags/0/Value", message: "{actual}" }, { ...GOOD, Tags });
    expect(finding?.message).toMatch(/^\\u001b\[31mx+…$/);
    expect(finding?.message.length).toBeLessThanOrEqual(120);
  });

  it("in a fix are values as they are; a fix that lacks one is not offered", () => {
    const fix = {
      title: "Take {request/ImageName}",
      safe: false,
      patch: [{ op: "add", path: "{pointer}", value: [{ Key: "n", Value: "{request/ImageName}" }] }],
    } as const;
    expect(findingOf({ fix })?.fix).toEqual({
      title: "Take win11-24h2",
      safe: false,
      patch: [{ op: "add", path: "/Tags", value: [{ Key: "n", Value: "win11-24h2" }] }],
    });
    for (const name of ["suggestion", "actual", "windows/version"]) {
      const lacking = { ...fix, patch: [{ op: "add", path: "/Tags", value: `{${name}}` }] } as const;
      expect(findingOf({ fix: lacking })?.fix).toBeNull();
    }
  });

  it("in the title tell what is undecided", () => {
    const must = { all: [{ fact: "windows", path: "/version", operator: "equal", value: "11" }] } as const;
    expect(findingOf({ must })).toMatchObject({
      outcome: "unknown",
      message: "Undecided without `windows.version`: A rule about unknown",
      needs: ["windows/version"],
      fix: null,
    });
  });
});
