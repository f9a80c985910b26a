import type { SkippedRules } from "../format/format.ts";
import { imageOf } from "../format/image-of.ts";
import type { CheckedRequest } from "../index.ts";

/** Adds up over a run what was skipped, for the summary. */
export interface SkippedTally {
  readonly add: (checked: CheckedRequest) => void;
  readonly end: () => SkippedRules;
}

export function startSkipped(): SkippedTally {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let requests = 0;
  let first: CheckedRequest | null = null;
  const scopes = new Set<string>();
  return {
    add(checked) {
      const { rules } = checked.report;
      // A document that did not parse skipped nothing and says nothing about the others.
      if (rules.skipped === 0 && rules.pass === 0 && rules.fail === 0) return;
      if (rules.skipped < least) least = rules.skipped;
      if (rules.skipped > most) most = rules.skipped;
      for (const scope of rules.skippedScopes) scopes.add(scope);
      if (rules.skipped === 0) return;
      requests++;
      first ??= checked;
    },
    end: () => ({
      least: Math.min(least, most),
      most,
      scopes: [...scopes].sort(),
      requests,
      first: first === null ? null : { path: first.report.source.path, image: imageOf(first.value) },
    }),
  };
}
