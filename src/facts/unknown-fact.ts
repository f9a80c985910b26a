import { nearest } from "../nearest.ts";
import { echo } from "../quote.ts";
import { openFacts } from "./fact-table.ts";

/** What is said about a fact that there is not. @param key as on the command line, for example `windows.verison`. */
export function unknownFact(key: string): string {
  const keys = openFacts.map((fact) => fact.key);
  const near = nearest(key, keys);
  const hint = near.length === 0 ? "" : `; did you mean \`${near.join("` or `")}\``;
  return `there is no fact \`${echo(key)}\`; the facts are ${keys.join(", ")}${hint}`;
}
