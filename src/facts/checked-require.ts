/** Refuses what no fact belongs to: a misspelt scope would require nothing. */
import { didYouMean } from "../nearest.ts";
import { quote } from "../quote.ts";
import { UsageError } from "../types.ts";
import { openFacts } from "./fact-table.ts";
import { toldWith } from "./told-together.ts";

/**
 * @param required scopes, such as `account`, and single facts, such as `account.images`.
 * @returns scopes, and facts as `fact/path`: a fact together with those that the same call or tool tells.
 * @throws UsageError that names the scopes there are.
 */
export function checkedRequire(required: readonly string[]): readonly string[] {
  const scopes = [...new Set(openFacts.map((open) => open.fact))];
  return required.flatMap((name) => {
    if (scopes.includes(name)) return [name];
    const fact = openFacts.find((open) => open.key === name);
    if (fact !== undefined) return toldWith(fact.fact + fact.path);
    const hint = didYouMean(name, name.includes(".") ? openFacts.map((open) => open.key) : scopes);
    const what = name.includes(".") ? "fact" : "scope";
    throw new UsageError(`there is no ${what} ${quote(name)}; the scopes are ${scopes.join(", ")}${hint}`);
  });
}
