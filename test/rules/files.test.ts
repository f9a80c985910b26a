import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import factsSchema from "../../schemas/facts.schema.json" with { type: "json" };
import ruleSchema from "../../schemas/rule.schema.json" with { type: "json" };
import { ruleLeaves } from "../../src/engine/condition-leaves.ts";
import { EXAMPLE_DATE } from "../../src/example-request.ts";
import type { Rule } from "../../src/types.ts";
import { ruleFiles } from "./rule-files.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const isRule = ajv.compile(ruleSchema);
const areFacts = ajv.compile(factsSchema);
const files = ruleFiles();
const rules = files.map(({ path, rule }) => [path, rule] as const);

const outcomes = (rule: Rule): readonly string[] => rule.examples.map(({ outcome }) => outcome);
const asks = (rule: Rule, ...facts: readonly string[]): boolean =>
  ruleLeaves(rule).some(({ leaf }) => facts.includes(leaf.fact));

/** Scopes whose absence skips a rule that says nothing else. */
const SKIPPED_SCOPES = ["ec2Image", "account", "guest"];

/** The days that a rule's own data compare with today. */
function dates(rule: Rule): readonly string[] {
  return ruleLeaves(rule).flatMap(({ leaf }) =>
    leaf.fact === "today" && typeof leaf.value === "string" ? [leaf.value] : [],
  );
}

function day(date: string, later: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10);
}

describe("the pack", () => {
  test("has rules, all of them JSON", () => {
    expect(files.length).toBeGreaterThan(30);
    for (const { path } of files) expect(path).toMatch(/\.json$/);
  });

  test("has no two rules with one id, title or message", () => {
    for (const words of [({ id }: Rule) => id, ({ title }: Rule) => title, ({ message }: Rule) => message]) {
      const all = files.map(({ rule }) => words(rule));
      expect(all).toEqual([...new Set(all)]);
    }
  });

  test("says of every Windows edition that is not simply accepted so in one rule", () => {
    const named = files.flatMap(({ rule }) =>
      ruleLeaves(rule).flatMap(({ leaf }) =>
        leaf.fact === "windows" &&
        leaf.path === "/edition" &&
        leaf.operator === "notIn" &&
        rule.certainty !== "documented"
          ? (leaf.value as string[])
          : rule.id === "windows/no-n-edition"
            ? (leaf.value as string[])
            : [],
      ),
    );
    const editions = factsSchema.properties.windows.properties.edition.enum.filter(
      (edition) => edition !== null,
    );
    expect([...named, "Enterprise", "Enterprise LTSC"].sort()).toEqual([...editions].sort());
  });
});

describe.each(rules)("%s", (path, rule) => {
  test("fits the rule schema", () => {
    expect(isRule(rule), ajv.errorsText(isRule.errors)).toBe(true);
  });

  test("has its path as id", () => {
    expect(path).toBe(`${rule.id}.json`);
  });

  test("has https sources, the first of them by the vendor of the API or of its client", () => {
    for (const { url, says } of rule.source) {
      expect(new URL(url).protocol).toBe("https:");
      expect(says).toMatch(/\.$/);
    }
    expect(rule.source[0]?.url).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|github\.com\/boto\/botocore)\//);
  });

  test("claims no more than it knows", () => {
    if (rule.certainty !== "contradictory" && rule.certainty !== "unknown") return;
    expect(rule.severity).toBe("warning");
    expect(rule.message).toMatch(rule.certainty === "unknown" ? /unknown/ : /contradict/);
  });

  test("has short sentences without a period", () => {
    for (const sentence of [rule.title, rule.message, rule.expected ?? "", rule.fix?.title ?? ""])
      expect(sentence).not.toMatch(/\.$/);
    expect(rule.message.length).toBeLessThanOrEqual(120);
    expect(rule.expected).toBeDefined();
  });

  test("does not need the RE2 engine", () => {
    for (const { leaf } of ruleLeaves(rule)) expect(leaf.operator).not.toBe("matches");
  });

  test("has more passing examples than failing ones, and at least one of each", () => {
    const failing = outcomes(rule).filter((outcome) => outcome === "fail").length;
    const passing = outcomes(rule).filter(
      (outcome) => outcome === "pass" || outcome === "notApplicable",
    ).length;
    expect(outcomes(rule)).toContain("pass");
    expect(failing).toBeGreaterThan(0);
    expect(passing).toBeGreaterThan(failing);
  });

  test("says where each failing example must point", () => {
    for (const example of rule.examples)
      if (example.outcome === "fail") expect(example.pointers).toBeDefined();
  });

  test("shows what becomes of it without the facts it asks about", () => {
    const open = asks(rule, "windows", "region", ...SKIPPED_SCOPES);
    const skips = rule.ifUnknown === "skip" || asks(rule, ...SKIPPED_SCOPES);
    expect(outcomes(rule).includes("skipped")).toBe(open && skips);
    expect(outcomes(rule).includes("unknown")).toBe(open && rule.ifUnknown !== "skip");
  });

  test("is skipped when it is about Windows alone or the Region alone", () => {
    if (asks(rule, ...SKIPPED_SCOPES)) return;
    if (asks(rule, "windows", "region") && !asks(rule, "request", "derived"))
      expect(rule.ifUnknown).toBe("skip");
    else expect(rule.ifUnknown).toBeUndefined();
  });

  test("has examples on the day before each of its dates, on the day and on the day after", () => {
    const tried = rule.examples.map(({ asOf }) => asOf ?? EXAMPLE_DATE);
    for (const date of dates(rule)) for (const later of [-1, 0, 1]) expect(tried).toContain(day(date, later));
  });

  test("has examples whose facts fit the facts schema", () => {
    for (const { facts } of rule.examples)
      expect(areFacts(facts ?? {}), ajv.errorsText(areFacts.errors)).toBe(true);
  });

  test("repairs by replacing or removing what its finding is about", () => {
    for (const { op, path: place, value } of rule.fix?.patch ?? []) {
      expect(["{pointer}", "/Applications", "/IngestionProcess"]).toContain(place);
      expect(value === undefined).toBe(op === "remove");
    }
  });
});
