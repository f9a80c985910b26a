/** How much of a pack its examples hold: each condition is turned into its opposite, and some example has to notice. */
import { checkSchema } from "./check.ts";
import { compile } from "./engine/compiled.ts";
import { mutantsOf } from "./engine/mutants.ts";
import type { Pack } from "./engine/pack.ts";
import { planRules } from "./engine/plan.ts";
import { builtinPack, createRules } from "./engine/rules.ts";
import { createWorld } from "./engine/world.ts";
import { EXAMPLE_DATE, EXAMPLE_REQUEST } from "./example-request.ts";
import type { KnownFacts } from "./facts/given-facts.ts";
import { parts } from "./parts.ts";
import type { Facts, Rule, RuleTally } from "./types.ts";

/** A condition that no example of its rule would miss. */
export interface UnnoticedCondition {
  readonly rule: string;
  /** The leaf's place in the rule, a JSON Pointer. */
  readonly pointer: string;
}

export interface PackCoverage {
  /** Leaves of all rules. */
  readonly conditions: number;
  /** In the order of the rules. */
  readonly unnoticed: readonly UnnoticedCondition[];
}

/** Negates every leaf of every rule, one at a time, and runs the rule's examples again. */
export function packCoverage(pack: Pack): PackCoverage {
  const { operatorOf } = createRules(pack.sha256 === builtinPack().sha256 ? [] : [pack]);
  let conditions = 0;
  const unnoticed: UnnoticedCondition[] = [];
  for (const rule of pack.rules) {
    const mutants = mutantsOf(rule);
    conditions += mutants.length;
    const plan = planRules([rule, ...mutants.map((mutant) => mutant.rule)]);
    const left = new Set(mutants.map(({ pointer }) => pointer));
    for (const example of rule.examples) {
      const world = createWorld(factsOf(example), example.asOf ?? EXAMPLE_DATE);
      const decider = compile(plan, operatorOf, { require: [], listRules: true, off: NONE, world });
      const view = viewOf(example);
      if (view === null) continue;
      const { ids } = decider(view).tally;
      const own = countedAs(ids, rule.id);
      for (const pointer of left) if (countedAs(ids, pointer) !== own) left.delete(pointer);
    }
    for (const pointer of left) unnoticed.push({ rule: rule.id, pointer });
  }
  return { conditions, unnoticed };
}

type Example = Rule["examples"][number];

const NONE: ReadonlySet<string> = new Set();

/** With what the given facts imply. */
function factsOf({ facts = {} }: Example): KnownFacts {
  return parts.facts().joinFacts([{ from: "the example", facts: facts as Facts }]);
}

function viewOf({ request }: Example): ReturnType<typeof checkSchema>["view"] {
  const value = { ...EXAMPLE_REQUEST, ...request };
  const source = { path: null, index: null };
  return checkSchema({ source, value, parsed: true, problems: [], located: () => null }).view;
}

/** What a rule is counted as, `pass` or `fail` for example. */
function countedAs(ids: RuleTally["ids"], id: string): string | undefined {
  return Object.entries(ids ?? {}).find(([, list]) => list.includes(id))?.[0];
}
