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
  const value = typedValue(text.slice(equals + 1), fact, from);
  return { from, facts: { [fact.fact]: { [fact.path.slice(1)]: value } } };
}

/** A text that is not of the type stays a text, so that the schema refuses it by name. */
function typedValue(text: string, { key, type, nullable }: OpenFact, from: string): unknown {
  if (text === "null") {
    if (nullable) return null;
    throw new UsageError(`${from}: \`${key}\` cannot be absent; leave it out where it is not known`);
  }
  switch (type) {
    case "number":
      return /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(text) ? Number(text) : text;
    case "integer":
      return /^-?[0-9]{1,15}$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "array":
      return listValue(text, key, from);
    case "string":
      return text;
    default:
      return type satisfies never;
  }
}

/** `a,b` or a JSON list, which lists of objects have to be; nothing is the empty list. */
function listValue(text: string, key: string, from: string): readonly unknown[] {
  if (!text.trimStart().startsWith("[")) {
    return text.trim() === "" ? [] : text.split(",").map((item) => item.trim());
  }
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch {
    throw new UsageError(
      `${from}: \`${key}\` is a list, \`a,b\` or JSON such as \`["a","b"]\`, not ${quote(text)}`,
    );
  }
}
