/** From the answers of all rules to what a report counts: every rule in exactly one place. */
import { UNKNOWN } from "../facts/known.ts";
import type { RuleTally } from "../types.ts";
import { answerRule, type LeafAnswer, REFUSED_LEAF, undecidedLeaves } from "./answer.ts";
import type { Plan } from "./plan.ts";
import type { World } from "./world.ts";

/** A rule that stays unknown and is to be told. */
export interface UndecidedRule {
  /** Place in `Plan.rules`. */
  readonly rule: number;
  /** The facts that would decide it, as `fact/path`, sorted. */
  readonly needs: readonly string[];
}

/** Shared between all requests whose leaves have the same answers, hence frozen. */
export interface Decision {
  readonly tally: RuleTally;
  /** Places in `Plan.rules`. */
  readonly failed: readonly number[];
  readonly undecided: readonly UndecidedRule[];
}

export interface DecisionOptions {
  /** Scopes whose rules may not be skipped, and facts, as `fact/path`. */
  readonly require: readonly string[];
  /** Adds the ids behind each count. */
  readonly listRules: boolean;
  /** Rules that are switched off: what they find counts for nothing, but is still found. */
  readonly off: ReadonlySet<string>;
  /** What is known about the world; the same for every request of a run. */
  readonly world: World;
}

/**
 * Scopes whose absence skips a rule by default: they cost the user a tool run, not an option (design section 4). What
 * another call or tool of the same scope has told does not change that.
 */
const SCOPES_SKIPPED_WHEN_NOT_TOLD: ReadonlySet<string> = new Set(["ec2Image", "account", "guest"]);

/** @param leaves the answer of each leaf of the plan. */
export function decide(plan: Plan, leaves: ArrayLike<LeafAnswer>, options: DecisionOptions): Decision {
  const counts = {
    pass: 0,
    fail: 0,
    unknown: 0,
    notApplicable: 0,
    skipped: plan.dormant.rules,
    off: 0,
  };
  const ids: Ids | null = options.listRules ? emptyIds() : null;
  const failed: number[] = [];
  const undecided: UndecidedRule[] = [];
  const skippedScopes = new Set(plan.dormant.scopes);

  for (const [place, rule] of plan.rules.entries()) {
    const state = answerRule(rule, leaves);
    let counted: keyof Ids;
    if (state !== "undecided") {
      counted = state;
      if (state === "fail") failed.push(place);
    } else {
      const open = undecidedLeaves(rule, leaves);
      const needs = neededFacts(plan, open, options.world);
      counted = isSkipped(rule.ifUnknown, needs, options) ? "skipped" : "unknown";
      if (counted === "skipped") for (const need of needs) skippedScopes.add(scopeOf(need));
      else if (![...open].some((leaf) => leaves[leaf] === REFUSED_LEAF))
        undecided.push({ rule: place, needs });
    }
    if (options.off.has(rule.id)) counted = "off";
    counts[counted]++;
    ids?.[counted].push(rule.id);
  }

  // A user's rules come in the order of their packs, which must not show.
  if (ids !== null) for (const list of Object.values(ids)) list.sort();
  const tally: RuleTally = {
    ...counts,
    skippedScopes: [...skippedScopes].sort(),
    ...(ids === null ? {} : { ids }),
  };
  return Object.freeze({
    tally: Object.freeze(tally),
    failed: Object.freeze(failed),
    undecided: Object.freeze(undecided),
  });
}

type Ids = Record<"pass" | "fail" | "unknown" | "notApplicable" | "skipped" | "off", string[]>;

function emptyIds(): Ids {
  return { pass: [], fail: [], unknown: [], notApplicable: [], skipped: [], off: [] };
}

function isSkipped(
  ifUnknown: "unknown" | "skip" | null,
  needs: readonly string[],
  { require, world }: DecisionOptions,
): boolean {
  if (require.length > 0 && needs.some((need) => require.includes(scopeOf(need)) || require.includes(need)))
    return false;
  if (ifUnknown !== null) return ifUnknown === "skip" && needs.length > 0;
  return needs.some((need) => SCOPES_SKIPPED_WHEN_NOT_TOLD.has(scopeOf(need)) && !world.isTold(need));
}

function scopeOf(need: string): string {
  return need.slice(0, need.indexOf("/"));
}

/** The facts nobody stated that the given leaves ask about, as `fact/path`, sorted. */
function neededFacts(plan: Plan, leaves: Iterable<number>, world: World): readonly string[] {
  const needs: string[] = [];
  const need = (place: number | undefined): void => {
    const operand = place === undefined ? undefined : plan.operands[place];
    if (operand === undefined || world.read(operand.fact, operand.path) !== UNKNOWN) return;
    const name = operand.fact + operand.path;
    if (!needs.includes(name)) needs.push(name);
  };
  for (const place of leaves) {
    const leaf = plan.leaves[place];
    need(leaf?.left);
    if (typeof leaf?.right === "object" && "operand" in leaf.right) need(leaf.right.operand);
  }
  return needs.length > 1 ? needs.sort() : needs;
}
