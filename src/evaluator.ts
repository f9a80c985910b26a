/** What decides: rules, facts and the date of a run. Everything that depends on the date is made anew when it changes. */
import { checkedDate, today } from "./as-of.ts";
import type { CheckContext } from "./check.ts";
import { compile, type Decider } from "./engine/compiled.ts";
import type { DecisionOptions } from "./engine/decision.ts";
import { perImage } from "./engine/per-image.ts";
import { createRules, type Rules } from "./engine/rules.ts";
import { createWorld, statedScopes, type World } from "./engine/world.ts";
import type { GivenFacts, SourcedFacts } from "./facts/given-facts.ts";
import type { RequestView } from "./facts/known.ts";
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
  /** How a request is decided; the world is that of the image that it names. */
  readonly decisionFor: (view: RequestView) => DecisionOptions;
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
  readonly context: Omit<CheckContext, "worldFor">;
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
  const given = givenFacts(facts);
  const stated = statedScopes(given.facts);
  // Whoever asks for rules by name or scope has to see them all; facts of images become known with the requests that name them.
  const all = listRules || require.length > 0 || Object.keys(settings).length > 0 || given.images.size > 0;
  const rules = createRules(packs, (scope) => all || stated.has(scope));
  const ids = listRules ? rules.plan.rules.map((rule) => rule.id).sort() : null;
  return {
    rules,
    given,
    require: require.length === 0 ? require : parts.facts().checkedRequire(require),
    listRules,
    off: new Set(Object.keys(settings).filter((id) => settings[id]?.severity === "off")),
    context: {
      failOn,
      judge: judgeOf(settings, waive, rules),
      noRules: notApplicable(rules.size, ids),
      ruleAt: rules.ruleAt,
      howToState: (fact) => parts.factTable().howToState(fact),
    },
  };
}

function evaluatorAt(date: string, { rules, given, require, listRules, off, context }: Settled): Evaluator {
  const decisionIn = (world: World): DecisionOptions => ({ require, listRules, off, world });
  const decision = decisionIn(createWorld(given, date));
  const decisionFor = perImage(given.images, decision, (known) => decisionIn(createWorld(known, date)));
  const decider = compile(rules.plan, rules.operatorOf, decision);
  return {
    date,
    head: {
      version: 1,
      tool: about.tool,
      model: about.model,
      pack: { rules: rules.size, sha256: rules.sha256 },
      asOf: date,
      facts: given.given,
      ...(given.files.length === 0 ? {} : { factFiles: given.files }),
    },
    context: { ...context, worldFor: (view) => decisionFor(view).world },
    rules,
    decisionFor,
    decider: given.images.size === 0 ? decider : deciderPerImage(rules, given, decider, decisionIn, date),
  };
}

/** The same rules, compiled once for each image that requests name. */
function deciderPerImage(
  { plan, operatorOf }: Rules,
  { images }: GivenFacts,
  plain: Decider,
  decisionIn: (world: World) => DecisionOptions,
  date: string,
): Decider {
  const deciderFor = perImage(images, plain, (known) =>
    compile(plan, operatorOf, decisionIn(createWorld(known, date))),
  );
  return (view) => deciderFor(view)(view);
}

function judgeOf(settings: RuleSettings, waive: Waive | undefined, { plan }: Rules): Judge | null {
  if (waive === undefined && Object.keys(settings).length === 0) return null;
  const { checkedSettings, createJudge } = parts.policy();
  const stageIds = (): readonly string[] => stageRules().map((rule) => rule.id);
  return createJudge(checkedSettings(settings, plan, stageIds), waive ?? null, plan);
}

const NOTHING_GIVEN: GivenFacts = {
  facts: {},
  origin: () => null,
  given: [],
  images: new Map(),
  files: [],
};

function givenFacts(facts: PreflightOptions["facts"]): GivenFacts {
  if (facts === undefined) return NOTHING_GIVEN;
  const sources = Array.isArray(facts)
    ? (facts as readonly SourcedFacts[])
    : [{ from: "options.facts", facts: facts as Facts }];
  return sources.length === 0 ? NOTHING_GIVEN : parts.facts().joinFacts(sources);
}
