import type { GivenFact } from "../index.ts";
import type { RuleWords } from "./rule-words.ts";

/** What a rule asks about and nobody stated, as options name it; all of it where what was stated is about other images. */
export function missingFacts({ needs }: RuleWords, given: readonly GivenFact[]): readonly string[] {
  const known = new Set(given.map(({ fact, path }) => `${fact}${path.replaceAll("/", ".")}`));
  const missing = needs.filter((need) => !known.has(need));
  return missing.length === 0 ? needs : missing;
}
