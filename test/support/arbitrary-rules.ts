/** Random rules over random requests and facts, for laws about the engine. */
import fc from "fast-check";
import { operators } from "../../src/engine/operators.ts";
import { type Plan, planRules } from "../../src/engine/plan.ts";
import type { Rules } from "../../src/engine/rules.ts";
import { REFUSED, type RequestView } from "../../src/facts/known.ts";
import type { ConditionNode, Facts, Leaf, OperatorName, Rule } from "../../src/types.ts";

const references = [
  { fact: "request", path: "/ImageName" },
  { fact: "request", path: "/ImageDescription" },
  { fact: "request", path: "/IngestionProcess" },
  { fact: "request", path: "/Applications" },
  { fact: "request", path: "/Applications/0" },
  { fact: "request", path: "/Tags" },
  { fact: "request", path: "/Tags/0/Value" },
  { fact: "derived", path: "/ingestion/protocol" },
  { fact: "derived", path: "/ingestion/family" },
  { fact: "derived", path: "/applications/all" },
  { fact: "derived", path: "/applications/office2016" },
  { fact: "derived", path: "/tags/count" },
  { fact: "derived", path: "/tags/reserved-prefix" },
  { fact: "today", path: "/date" },
  { fact: "windows", path: "/version" },
  { fact: "windows", path: "/build" },
  { fact: "windows", path: "/release" },
  { fact: "region", path: "/name" },
] as const satisfies readonly Pick<Leaf, "fact" | "path">[];

const texts = [
  "BYOL_REGULAR",
  "PCOIP",
  "DCV",
  "regular",
  "Microsoft_Office_2016",
  "11",
  "10",
  "eu-west-1",
  "a",
  "b",
  "",
] as const;
const numbers = [0, 1, 2, 51, 22631, 26100] as const;
const dates = ["2025-10-15", "2026-11-23", "2027-11-01"] as const;

const reference = fc.constantFrom(...references);
const scalar = fc.oneof(fc.constantFrom(...texts), fc.constantFrom(...numbers), fc.boolean());
const scalars = fc.array(scalar, { minLength: 1, maxLength: 3 });

const values: Readonly<Record<Exclude<OperatorName, "matches">, fc.Arbitrary<Leaf["value"]>>> = {
  equal: fc.oneof(scalar, reference),
  notEqual: fc.oneof(scalar, reference),
  contains: fc.oneof(scalar, reference),
  doesNotContain: fc.oneof(scalar, reference),
  in: fc.oneof(scalars, reference),
  notIn: fc.oneof(scalars, reference),
  containsAny: fc.oneof(scalars, reference),
  everyIn: fc.oneof(scalars, reference),
  empty: fc.boolean(),
  present: fc.boolean(),
  lessThan: fc.oneof(fc.constantFrom(...numbers), reference),
  lessThanInclusive: fc.oneof(fc.constantFrom(...numbers), reference),
  greaterThan: fc.oneof(fc.constantFrom(...numbers), reference),
  greaterThanInclusive: fc.oneof(fc.constantFrom(...numbers), reference),
  startsWith: fc.oneof(fc.constantFrom(...texts), reference),
  endsWith: fc.oneof(fc.constantFrom(...texts), reference),
  before: fc.oneof(fc.constantFrom(...dates), reference),
  onOrAfter: fc.oneof(fc.constantFrom(...dates), reference),
};

export const leaf: fc.Arbitrary<Leaf> = fc
  .constantFrom(...(Object.keys(values) as (keyof typeof values)[]))
  .chain((operator) =>
    fc.tuple(reference, values[operator]).map(([left, value]) => ({ ...left, operator, value })),
  );

export const conditionNode: fc.Arbitrary<ConditionNode> = fc.letrec<{ node: ConditionNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("node").map((not) => ({ not })),
  ),
})).node;

/** A condition is no leaf. */
export const condition: fc.Arbitrary<Rule["must"]> = conditionNode.map((node) =>
  "fact" in node ? { all: [node] } : node,
);

const ruleBody = fc.record({
  when: fc.option(condition, { nil: undefined }),
  must: condition,
  ifUnknown: fc.constantFrom("unknown", "skip", undefined),
});

export const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(ruleBody, { minLength: 1, maxLength: 6 })
  .map((bodies) =>
    bodies.map(
      ({ when, must, ifUnknown }, place): Rule => ({
        id: `random/rule-${place}`,
        title: "A random rule",
        severity: "error",
        certainty: "inferred",
        predicts: [],
        why: "For a law",
        source: [{ url: "https://example.com/", read: "2026-11" }],
        ...(when === undefined ? {} : { when }),
        must,
        ...(ifUnknown === undefined ? {} : { ifUnknown }),
        at: "/ImageName",
        message: "It does not hold",
        examples: [],
      }),
    ),
  );

/** As `createRules` gives them. */
export function rulesOf(list: readonly Rule[]): Rules {
  const plan: Plan = planRules(list);
  return {
    plan,
    size: list.length,
    sha256: "0".repeat(64),
    ruleAt: (place) => list[place] as Rule,
    operatorOf: ({ operator }) => operators[operator as Exclude<OperatorName, "matches">],
  };
}

const text = fc.oneof(fc.constantFrom(...texts), fc.constant(REFUSED));
const processes = ["BYOL_REGULAR", "BYOL_REGULAR_WSP", "BYOL_GRAPHICS_G4DN_BYOP", "BYOL_GRAPHICS"] as const;

/** A request as rules see it, with refused parts. */
export const view: fc.Arbitrary<RequestView> = fc.record(
  {
    Ec2ImageId: fc.constantFrom("ami-0a1b2c3d4e5f67890", REFUSED),
    IngestionProcess: fc.constantFrom(...processes, REFUSED),
    ImageName: text,
    ImageDescription: text,
    Tags: fc.oneof(
      fc.constant(REFUSED),
      fc.array(
        fc.oneof(
          fc.constant(REFUSED),
          fc.record({ Key: fc.oneof(text, fc.constant("aws:x")), Value: text }, { requiredKeys: ["Key"] }),
        ),
        {
          maxLength: 3,
        },
      ),
    ),
    Applications: fc.oneof(
      fc.constant(REFUSED),
      fc.array(fc.constantFrom("Microsoft_Office_2016", "Microsoft_Office_2019", REFUSED), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RequestView>;

/** Facts about the world of which any part may be missing. */
export const facts: fc.Arbitrary<Facts> = fc.record(
  {
    windows: fc.record(
      {
        version: fc.constantFrom("10", "11", "server", null),
        build: fc.constantFrom(22631, 26100, null),
        release: fc.constantFrom("23H2", "24H2", null),
      },
      { requiredKeys: [] },
    ),
    region: fc.record({ name: fc.constantFrom("eu-west-1", "af-south-1", null) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

export const date: fc.Arbitrary<string> = fc.constantFrom(
  "2025-10-14",
  "2025-10-15",
  "2026-11-23",
  "2027-11-01",
);
