/** What decides: rules, facts and the date of a run. Everything that depends on the date is made anew when it changes. */
import { checkedDate, today } from "./as-of.ts";
import type { CheckContext } from "./check.ts";
import { compile, type Decider } from "./engine/compiled.ts";
import type { DecisionOptions } from "./engine/decision.ts";
import { createRules, type Rules } from "./engine/rules.ts";
import { createWorld } from "./engine/world.ts";
import type { GivenFacts, SourcedFacts } from "./facts/given-facts.ts";
import { about } from "./generated/about.ts";
import { parts } from "./parts.ts";
import type { Waive } from "./policy/judge.ts";
import type { RuleSettings } from "./policy/rule-settings.ts";
import type { PreflightOptions, ReportHead } from "./preflight.ts";
import type { Judge } from "./report/gate.ts";
import { notApplicable } from "./report/silent-report.ts";
import { stageRules } from "./stage-rules.ts";
import type { Facts } from "./types.ts";

/** Good for one date. */
export interface Evaluator {
  readonly date: string;
  readonly head: ReportHead;
  readonly context: CheckContext;
  readonly rules: Rules;
  readonly decision: DecisionOptions;
  readonly decider: Decider;
}

/**
 * @returns the evaluator of the moment at which it is asked for.
 * @throws UsageError for facts, dates or scopes that cannot be, and for packs that do not fit together.
 */
export function startEvaluator(options: PreflightOptions): () => Evaluator {
  const settled = settle(options);
  const { asOf } = options;
  if (typeof asOf === "string") {
    const only = evaluatorAt(checkedDate(asOf), settled);
    return () => only;
  }
  const date = asOf ?? today(Date.now);
  let now = evaluatorAt(checkedDate(date()), settled);
  return () => {
    const text = date();
    if (text !== now.date) now = evaluatorAt(checkedDate(text), settled);
    return now;
  };
}

/** What does not depend on the date. */
interface Settled {
  readonly rules: Rules;
  readonly given: GivenFacts;
  readonly require: readonly string[];
  readonly listRules: boolean;
  readonly off: ReadonlySet<string>;
  readonly context: Omit<CheckContext, "world">;
}

function settle({
  packs = [],
  facts,
  require = [],
  listRules = false,
  failOn = "error",
  settings = {},
  waive,
}: PreflightOptions): Settled {
  const rules = createRules(packs);
  const ids = listRules ? rules.plan.rules.map((rule) => rule.id).sort() : null;
  return {
    rules,
    given: givenFacts(facts),
    require: require.length === 0 ? require : parts.facts().checkedScopes(require),
    listRules,
    off: new Set(Object.keys(settings).filter((id) => settings[id]?.severity === "off")),
    context: {
      failOn,
      judge: judgeOf(settings, waive, rules),
      noRules: notApplicable(rules.plan.rules.length, ids),
      ruleAt: rules.ruleAt,
      howToState: (fact) => parts.facts().howToState(fact),
    },
  };
}

function evaluatorAt(date: string, { rules, given, require, listRules, off, context }: Settled): Evaluator {
  const world = createWorld(given.facts, date);
  const decision: DecisionOptions = { require, listRules, off, world };
  return {
    date,
    head: {
      version: 1,
      tool: about.tool,
      model: about.model,
      pack: { rules: rules.plan.rules.length, sha256: rules.sha256 },
      asOf: date,
      facts: given.given,
    },
    context: { ...context, world },
    rules,
    decision,
    decider: compile(rules.plan, rules.operatorOf, decision),
  };
}

function judgeOf(settings: RuleSettings, waive: Waive | undefined, { plan }: Rules): Judge | null {
  if (waive === undefined && Object.keys(settings).length === 0) return null;
  const { checkedSettings, createJudge } = parts.policy();
  const stageIds = (): readonly string[] => stageRules().map((rule) => rule.id);
  return createJudge(checkedSettings(settings, plan, stageIds), waive ?? null);
}

const NOTHING_GIVEN: GivenFacts = { facts: {}, given: [] };

function givenFacts(facts: PreflightOptions["facts"]): GivenFacts {
  if (facts === undefined) return NOTHING_GIVEN;
  const sources = Array.isArray(facts)
    ? (facts as readonly SourcedFacts[])
    : [{ from: "options.facts", facts: facts as Facts }];
  return sources.length === 0 ? NOTHING_GIVEN : parts.facts().joinFacts(sources);
}
