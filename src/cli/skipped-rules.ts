import type { SkippedRules } from "../format/format.ts";
import { imageOf } from "../format/image-of.ts";
import type { CheckedRequest } from "../index.ts";

/** Adds up over a run what was skipped and what is lacking, for the summary. */
export interface SkippedTally {
  readonly add: (checked: CheckedRequest) => void;
  readonly end: () => SkippedRules;
}

/** Of one scope. */
interface Lacking {
  readonly first: CheckedRequest;
  findings: number;
  readonly facts: Set<string>;
}

/** @param where options that say where AWS is asked. */
export function startSkipped(where: readonly string[]): SkippedTally {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let requests = 0;
  const scopes = new Set<string>();
  const lacking = new Map<string, Lacking>();
  const lack = (scope: string, first: CheckedRequest): Lacking => {
    const before = lacking.get(scope);
    if (before !== undefined) return before;
    const made: Lacking = { first, findings: 0, facts: new Set() };
    lacking.set(scope, made);
    return made;
  };
  const addUndecided = (checked: CheckedRequest): void => {
    for (const { outcome, waived, needs } of checked.report.findings) {
      if (outcome !== "unknown" || waived !== undefined) continue;
      const counted = new Set<string>();
      for (const need of needs) {
        const scope = need.slice(0, need.indexOf("/"));
        const of = lack(scope, checked);
        of.facts.add(need.replaceAll("/", "."));
        if (!counted.has(scope)) of.findings++;
        counted.add(scope);
      }
    }
  };
  return {
    add(checked) {
      const { rules, findings } = checked.report;
      // A document that did not parse skipped nothing and says nothing about the others.
      if (rules.skipped === 0 && rules.pass === 0 && rules.fail === 0) return;
      if (rules.skipped < least) least = rules.skipped;
      if (rules.skipped > most) most = rules.skipped;
      if (findings.length > 0) addUndecided(checked);
      if (rules.skipped === 0) return;
      for (const scope of rules.skippedScopes) {
        scopes.add(scope);
        lack(scope, checked);
      }
      requests++;
    },
    end: () => ({
      least: Math.min(least, most),
      most,
      scopes: [...scopes].sort(),
      requests,
      lacks: [...lacking]
        .map(([scope, { first, findings, facts }]) => ({
          scope,
          path: first.report.source.path,
          image: imageOf(first.value),
          findings,
          facts: [...facts].sort(),
        }))
        .sort((a, b) => (a.scope < b.scope ? -1 : 1)),
      where,
    }),
  };
}
