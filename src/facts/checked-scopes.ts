/** Refuses scopes that no fact belongs to: a misspelt one would require nothing. */
import { nearest } from "../nearest.ts";
import { quote } from "../quote.ts";
import { UsageError } from "../types.ts";
import { openFacts } from "./fact-table.ts";

/** @throws UsageError that names the scopes there are. */
export function checkedScopes(scopes: readonly string[]): readonly string[] {
  const known = [...new Set(openFacts.map((open) => open.fact))];
  for (const scope of scopes) {
    if (known.includes(scope)) continue;
    const near = nearest(scope, known);
    const hint = near.length > 0 ? `; did you mean \`${near.join("` or `")}\`` : "";
    throw new UsageError(`there is no scope ${quote(scope)}; the scopes are ${known.join(", ")}${hint}`);
  }
  return scopes;
}
