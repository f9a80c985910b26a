import type { SkippedRules } from "../format/format.ts";
import type { RequestReport } from "../index.ts";

/** Adds up over a run what was skipped, for the summary. */
export interface SkippedTally {
  readonly add: (request: RequestReport) => void;
  readonly end: () => SkippedRules;
}

export function startSkipped(): SkippedTally {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  const scopes = new Set<string>();
  return {
    add({ rules }) {
      // A document that did not parse skipped nothing and says nothing about the others.
      if (rules.skipped === 0 && rules.pass === 0 && rules.fail === 0) return;
      if (rules.skipped < least) least = rules.skipped;
      if (rules.skipped > most) most = rules.skipped;
      for (const scope of rules.skippedScopes) scopes.add(scope);
    },
    end: () => ({ least: Math.min(least, most), most, scopes: [...scopes].sort() }),
  };
}
