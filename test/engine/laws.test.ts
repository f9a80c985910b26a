import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compiled.ts";
import type { Decision } from "../../src/engine/decision.ts";
import { createEngineDecider } from "../../src/engine/json-rules-engine.ts";
import { planRules } from "../../src/engine/plan.ts";
import { createWorld } from "../../src/engine/world.ts";
import type { RequestView } from "../../src/facts/known.ts";
import type { ConditionNode, Facts, Rule } from "../../src/types.ts";
import * as arbitrary from "../support/arbitrary-rules.ts";

const NO_OPTIONS = { require: [], listRules: true, off: new Set<string>() } as const;

function decideCompiled(list: readonly Rule[], view: RequestView, facts: Facts, date: string): Decision {
  const rules = arbitrary.rulesOf(list);
  return compile(rules.plan, rules.operatorOf, {
    ...NO_OPTIONS,
    world: createWorld({ facts, origin: () => null }, date),
  })(view);
}

/** pass, fail or undecided; a rule that does not apply is not violated, which is a way to pass. */
function outcomes({ tally: { ids } }: Decision): ReadonlyMap<string, string> {
  const kinds = {
    pass: "pass",
    notApplicable: "pass",
    fail: "fail",
    unknown: "undecided",
    skipped: "undecided",
  } as const;
  return new Map(
    Object.entries(kinds).flatMap(([place, outcome]) =>
      (ids?.[place as keyof typeof kinds] ?? []).map((id) => [id, outcome] as const),
    ),
  );
}

describe("laws of the engine", () => {
  it("compiled equals json-rules-engine", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrary.rules,
        fc.array(arbitrary.view, { minLength: 1, maxLength: 4 }),
        arbitrary.facts,
        arbitrary.date,
        fc.subarray(["windows", "region"]),
        fc.func(fc.boolean()),
        async (list, views, facts, date, require, isOff) => {
          const rules = arbitrary.rulesOf(list);
          const off = new Set(list.map((rule) => rule.id).filter((id) => isOff(id)));
          const options = {
            require,
            listRules: true,
            off,
            world: createWorld({ facts, origin: () => null }, date),
          };
          const compiled = compile(rules.plan, rules.operatorOf, options);
          const reference = createEngineDecider(rules, () => options);
          for (const view of views) expect(compiled(view)).toEqual(await reference(view));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("knowing more never flips a decided answer", () => {
    fc.assert(
      fc.property(
        arbitrary.rules,
        arbitrary.view,
        arbitrary.facts,
        arbitrary.facts,
        arbitrary.date,
        (list, view, some, more, date) => {
          const windows = { ...more.windows, ...some.windows };
          const region = { ...more.region, ...some.region };
          const before = outcomes(decideCompiled(list, view, some, date));
          const after = outcomes(decideCompiled(list, view, { windows, region }, date));
          for (const [id, outcome] of before)
            if (outcome !== "undecided") expect(after.get(id)).toBe(outcome);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("a request that is less refused never flips a decided answer", () => {
    fc.assert(
      fc.property(
        arbitrary.rules,
        arbitrary.view,
        arbitrary.facts,
        arbitrary.date,
        (list, view, facts, date) => {
          const { Tags: _tags, Applications: _applications, ...rest } = view;
          const refused = {
            ...view,
            ...Object.fromEntries(
              Object.keys(rest).map((member) => [member, Symbol.for("workspaces-preflight.refused")]),
            ),
          };
          const before = outcomes(decideCompiled(list, refused as RequestView, facts, date));
          const after = outcomes(decideCompiled(list, view, facts, date));
          for (const [id, outcome] of before)
            if (outcome !== "undecided") expect(after.get(id)).toBe(outcome);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("De Morgan: not all is any not, and not any is all not", () => {
    const group = fc.array(arbitrary.conditionNode, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(group, arbitrary.view, arbitrary.facts, arbitrary.date, (nodes, view, facts, date) => {
        const negated = nodes.map((node): ConditionNode => ({ not: node }));
        const answer = (must: Rule["must"]): string | undefined => {
          const rule = { ...template, must };
          return outcomes(decideCompiled([rule], view, facts, date)).get(rule.id);
        };
        expect(answer({ not: { all: nodes } })).toBe(answer({ any: negated }));
        expect(answer({ not: { any: nodes } })).toBe(answer({ all: negated }));
      }),
      { numRuns: 1000 },
    );
  });

  it("the answer does not depend on the order of the rules, nor on what was asked before", () => {
    fc.assert(
      fc.property(
        arbitrary.rules,
        fc.array(arbitrary.view, { minLength: 2, maxLength: 5 }),
        arbitrary.facts,
        arbitrary.date,
        (list, views, facts, date) => {
          const turned = [...list].reverse();
          const rules = arbitrary.rulesOf(turned);
          const decide = compile(rules.plan, rules.operatorOf, {
            ...NO_OPTIONS,
            world: createWorld({ facts, origin: () => null }, date),
          });
          for (const view of views)
            expect(outcomes(decide(view))).toEqual(outcomes(decideCompiled(list, view, facts, date)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("every rule is counted in exactly one place", () => {
    fc.assert(
      fc.property(
        arbitrary.rules,
        arbitrary.view,
        arbitrary.facts,
        arbitrary.date,
        (list, view, facts, date) => {
          const { tally } = decideCompiled(list, view, facts, date);
          expect(tally.pass + tally.fail + tally.unknown + tally.notApplicable + tally.skipped).toBe(
            list.length,
          );
          expect(
            Object.values(tally.ids ?? {})
              .flat()
              .sort(),
          ).toEqual(list.map((rule) => rule.id).sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a plan numbers each distinct leaf once", () => {
    fc.assert(
      fc.property(arbitrary.rules, (list) => {
        const { leaves } = planRules([...list, ...list]);
        expect(new Set(leaves.map((leaf) => JSON.stringify(leaf))).size).toBe(leaves.length);
        expect(leaves).toEqual(planRules(list).leaves);
      }),
      { numRuns: 200 },
    );
  });
});

const template: Rule = {
  id: "law/one",
  title: "One",
  severity: "error",
  certainty: "inferred",
  predicts: [],
  why: "For a law",
  source: [{ url: "https://example.com/", read: "2026-11" }],
  must: { all: [] as never },
  at: "/ImageName",
  message: "It does not hold",
  examples: [],
};
