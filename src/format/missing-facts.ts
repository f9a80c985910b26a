import type { GivenFact } from "../index.ts";
import type { RuleWords } from "./rule-words.ts";

/** What a rule asks about and nobody stated, as options name it. */
export function missingFacts({ needs }: RuleWords, given: readonly GivenFact[]): readonly string[] {
  const known = new Set(given.map(({ fact, path }) => `${fact}${path.replaceAll("/", ".")}`));
  return needs.filter((need) => !known.has(need));
}
