import { didYouMean } from "../nearest.ts";
import { echo } from "../quote.ts";
import { openFacts } from "./fact-table.ts";

/** What is said about a fact that there is not. @param key as on the command line, for example `windows.verison`. */
export function unknownFact(key: string): string {
  const hint = didYouMean(
    key,
    openFacts.map((fact) => fact.key),
  );
  return `there is no fact \`${echo(key)}\`; ${known(key)}${hint}`;
}

/** The facts of its own scope, or the scopes there are: all facts together are too many to read. */
function known(key: string): string {
  const [scope = ""] = key.split(".");
  const siblings = openFacts.filter((fact) => fact.fact === scope);
  if (siblings.length > 0) return `those of ${scope} are ${siblings.map((fact) => fact.key).join(", ")}`;
  const scopes = [...new Set(openFacts.map((fact) => fact.fact))];
  return `facts begin with ${scopes.map((name) => `${name}.`).join(", ")} (\`schema facts\` lists them all)`;
}
