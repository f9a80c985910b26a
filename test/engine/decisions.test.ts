/** From conditions to counts: what is unknown, what is skipped, and that no request leaves a trace in the next one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createPreflight,
  type Pack,
  type PreflightOptions,
  type Rule,
  type RuleTally,
} from "../../src/index.ts";
import { GOOD, type JsonObject } from "../library/requests.ts";

type Condition = Rule["must"];

const WINDOWS_11: Condition = {
  all: [{ fact: "windows", path: "/version", operator: "equal", value: "11" }],
};
const IN_IRELAND: Condition = {
  all: [{ fact: "region", path: "/name", operator: "equal", value: "eu-west-1" }],
};
const NAMED_WIN: Condition = {
  all: [{ fact: "request", path: "/ImageName", operator: "startsWith", value: "win" }],
};
const NAMED_MAC: Condition = {
  all: [{ fact: "request", path: "/ImageName", operator: "startsWith", value: "mac" }],
};

function packOf(...rules: readonly Partial<Rule>[]): Pack {
  return {
    rules: rules.map((rule, at) => ({
      id: `company/rule-${at}`,
      title: "A rule",
      severity: "error",
      certainty: "documented",
      predicts: [],
      why: "For a test",
      source: [{ url: "https://example.com/", read: "2026" }],
      must: NAMED_WIN,
      at: "",
      message: "It does not hold",
      examples: [],
      ...rule,
    })),
    sha256: "0".repeat(64),
    from: "test",
  };
}

/** In which count a rule ends up. */
function outcomeOf(
  rule: Partial<Rule>,
  options: PreflightOptions = {},
  request: unknown = GOOD,
): string | undefined {
  const preflight = createPreflight({
    asOf: "2026-11-23",
    listRules: true,
    packs: [packOf(rule)],
    ...options,
  });
  const ids = preflight.check(request).requests[0]?.rules.ids as
    | Readonly<Record<string, readonly string[]>>
    | undefined;
  return Object.entries(ids ?? {}).find(([, list]) => list.includes("company/rule-0"))?.[0];
}

describe("a rule", () => {
  it.each<[string, Partial<Rule>, string]>([
    ["passes when what it demands holds", { must: NAMED_WIN }, "pass"],
    ["fails when what it demands does not hold", { must: NAMED_MAC }, "fail"],
    [
      "does not apply when its condition does not hold",
      { when: NAMED_MAC, must: NAMED_MAC },
      "notApplicable",
    ],
    ["applies when its condition holds", { when: NAMED_WIN, must: NAMED_MAC }, "fail"],
    ["is unknown when what it demands is", { must: WINDOWS_11 }, "unknown"],
    ["is unknown when its condition is", { when: WINDOWS_11, must: NAMED_MAC }, "unknown"],
    [
      "passes when what it demands holds whatever its condition is",
      { when: WINDOWS_11, must: NAMED_WIN },
      "pass",
    ],
    ["does not apply whatever it demands", { when: NAMED_MAC, must: WINDOWS_11 }, "notApplicable"],
    ["is decided by any that holds", { must: { any: [WINDOWS_11, NAMED_WIN] } }, "pass"],
    ["is decided by one of all that does not hold", { must: { all: [WINDOWS_11, NAMED_MAC] } }, "fail"],
    ["is not decided by a double negation", { must: { not: { not: WINDOWS_11 } } }, "unknown"],
    ["may be skipped", { must: WINDOWS_11, ifUnknown: "skip" }, "skipped"],
    ["may be told to stay unknown", { must: WINDOWS_11, ifUnknown: "unknown" }, "unknown"],
    ["is not skipped when it is decided", { must: NAMED_MAC, ifUnknown: "skip" }, "fail"],
  ])("%s", (_, rule, outcome) => {
    expect(outcomeOf(rule)).toBe(outcome);
  });

  it("is decided by the facts", () => {
    const facts = { windows: { version: "11" } } as const;
    expect(outcomeOf({ must: WINDOWS_11 }, { facts })).toBe("pass");
    expect(outcomeOf({ must: { not: WINDOWS_11 } }, { facts })).toBe("fail");
    expect(outcomeOf({ when: { not: WINDOWS_11 }, must: NAMED_MAC }, { facts })).toBe("notApplicable");
  });

  it("that may be skipped may not when its scope is required, or when only another is not", () => {
    const rule: Partial<Rule> = { must: { any: [WINDOWS_11, IN_IRELAND] }, ifUnknown: "skip" };
    expect(outcomeOf(rule)).toBe("skipped");
    expect(outcomeOf(rule, { require: ["windows"] })).toBe("unknown");
    expect(outcomeOf(rule, { require: ["region"] })).toBe("unknown");
    expect(outcomeOf(rule, { require: ["region"], facts: { region: { name: "us-east-1" } } })).toBe(
      "skipped",
    );
    expect(outcomeOf(rule, { require: ["windows"], facts: { region: { name: "eu-west-1" } } })).toBe("pass");
  });

  it("about a value that was refused is unknown, without a finding of its own", () => {
    const request = { ...GOOD, ImageName: "mac os" };
    const preflight = createPreflight({ packs: [packOf({ must: NAMED_WIN })], asOf: "2026-11-23" });
    expect(outcomeOf({ must: NAMED_WIN }, {}, request)).toBe("unknown");
    expect(preflight.check(request).requests[0]?.findings.map(({ rule }) => rule)).toEqual([
      "schema/pattern",
    ]);
  });

  it("about a value that was refused is not skipped: nobody lacks a fact", () => {
    expect(outcomeOf({ must: NAMED_WIN, ifUnknown: "skip" }, {}, { ...GOOD, ImageName: "mac os" })).toBe(
      "unknown",
    );
  });

  it("names the scopes for whose sake it was skipped", () => {
    const tally = (rule: Partial<Rule>): RuleTally | undefined =>
      createPreflight({ packs: [packOf(rule)], facts: { windows: { version: "11" } } }).check(GOOD)
        .requests[0]?.rules;
    expect(tally({ must: IN_IRELAND, ifUnknown: "skip" })?.skippedScopes).toContain("region");
  });
});

describe("the memo", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const rules = [...letters].map(
    (letter): Partial<Rule> => ({
      must: { all: [{ fact: "request", path: "/Tags/0/Key", operator: "notEqual", value: letter }] },
    }),
  );
  const more = [...letters].map(
    (letter): Partial<Rule> => ({
      must: { all: [{ fact: "request", path: "/ImageDescription", operator: "contains", value: letter }] },
    }),
  );
  const ends = [...letters].map(
    (letter): Partial<Rule> => ({
      must: { all: [{ fact: "request", path: "/ImageName", operator: "endsWith", value: letter }] },
    }),
  );
  const pack = packOf(...rules, ...more, ...ends);

  it("gives what a fresh evaluator gives, beyond its limit too", () => {
    const used = createPreflight({ packs: [pack], asOf: "2026-11-23" });
    const request = (first: number, second: number): JsonObject => ({
      ...GOOD,
      ImageName: `win-${letters[first % 26]}`,
      Tags: [
        { Key: letters[second % 26] },
        ...(first > 25 ? [{ Key: "aws:x" }] : []),
        ...(second > 25 ? [{ Key: "AWS:x" }] : []),
      ],
    });
    for (let first = 0; first < 52; first++)
      for (let second = 0; second < 104; second++) used.check(request(first, second));
    const law = fc.property(fc.nat(51), fc.nat(103), (first, second) => {
      const fresh = createPreflight({ packs: [pack], asOf: "2026-11-23" });
      expect(used.check(request(first, second))).toEqual(fresh.check(request(first, second)));
    });
    fc.assert(law, { numRuns: 30 });
  });

  it("is not spoilt by a value that changes while it is read", () => {
    const honest = createPreflight({ asOf: "2026-11-23" });
    const preflight = createPreflight({ asOf: "2026-11-23" });
    for (let start = 0; start < 40; start++) {
      let looks = start;
      const shifty = Object.defineProperty({ ...GOOD }, "Tags", {
        enumerable: true,
        get: () => (looks++ % 2 === 0 ? 5 : Array.from({ length: looks }, (_, at) => ({ Key: `aws:${at}` }))),
      });
      preflight.check(shifty);
    }
    for (const request of [GOOD, { ...GOOD, Tags: [] }, { ...GOOD, Tags: [{ Key: "aws:1" }] }])
      expect(preflight.check(request)).toEqual(honest.check(request));
  });
});
