/** Reads one `KEY=VALUE` of the command line as the type that the facts schema gives KEY. */
import { quote } from "../quote.ts";
import { UsageError } from "../types.ts";
import { type OpenFact, openFacts, shortKey } from "./fact-table.ts";
import type { SourcedFacts } from "./given-facts.ts";
import { unknownFact } from "./unknown-fact.ts";

/** @param from what to name as the source, for example `--fact`. @throws UsageError for an unknown key or a malformed value. */
export function parseFact(text: string, from: string): SourcedFacts {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw new UsageError(`${from} takes KEY=VALUE, for example \`windows.version=11\`, not ${quote(text)}`);
  const written = text.slice(0, equals);
  const fact = openFacts.find((candidate) => candidate.key === written || shortKey(candidate) === written);
  if (fact === undefined) throw new UsageError(`${from}: ${unknownFact(written)}`);
  const value = typedValue(text.slice(equals + 1), fact.type);
  return { from, facts: { [fact.fact]: { [fact.path.slice(1)]: value } } };
}

/** A text that is not of the type stays a text, so that the schema refuses it by name. */
function typedValue(text: string, type: OpenFact["type"]): unknown {
  if (type === "number" && /^[0-9]{1,9}(\.[0-9]{1,9})?$/.test(text)) return Number(text);
  if (type === "integer" && /^[0-9]{1,15}$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
