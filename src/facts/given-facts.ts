/** Joins the facts that a run was given, each validated and with its provenance. */

import { appendPointer } from "../document/pointer.ts";
import { validateFacts } from "../generated/validators/facts.js";
import { nearest } from "../nearest.ts";
import { quote } from "../quote.ts";
import { type Facts, type GivenFact, UsageError } from "../types.ts";
import { openFacts } from "./fact-table.ts";
import { impliedFacts } from "./implied-facts.ts";
import { unknownFact } from "./unknown-fact.ts";

/** Facts of one source. */
export interface SourcedFacts {
  /** Where they come from, for example `--fact`, `AWS_REGION` or a file. */
  readonly from: string;
  readonly facts: Facts;
  /** A closer place by pointer, for example `/windows/version` → `facts.json:3:16`. */
  readonly places?: ReadonlyMap<string, string>;
}

export interface GivenFacts {
  readonly facts: Facts;
  /** Sorted by fact and path. */
  readonly given: readonly GivenFact[];
}

/** @throws UsageError for a fact that the schema does not know or accept, and for two sources that disagree. */
export function joinFacts(sources: readonly SourcedFacts[]): GivenFacts {
  const facts: Record<string, Record<string, unknown>> = {};
  const given = new Map<string, GivenFact>();
  for (const source of sources) {
    refuseInvalid(source);
    for (const [fact, members] of Object.entries(source.facts)) {
      for (const [member, value] of Object.entries(members as Record<string, unknown>)) {
        if (value === undefined) continue;
        const path = `/${member}`;
        const from = source.places?.get(`/${fact}${path}`) ?? source.from;
        const before = given.get(fact + path);
        if (before !== undefined && before.value !== value) {
          throw new UsageError(
            `two sources disagree about \`${fact}.${member}\`: ${quote(before.value)} from ${before.from}, ${quote(value)} from ${from}`,
          );
        }
        if (before !== undefined) continue;
        facts[fact] = { ...facts[fact], [member]: value };
        given.set(fact + path, { fact, path, value, from });
      }
    }
  }
  for (const implied of impliedFacts(facts as Facts)) {
    const { fact, path, value } = implied;
    const before = given.get(fact + path);
    if (before !== undefined && before.value !== value) {
      throw new UsageError(
        `\`${fact}.${path.slice(1)}\` cannot be ${quote(before.value)} (${before.from}): it is ${quote(value)}, ${implied.from}`,
      );
    }
    if (before !== undefined) continue;
    facts[fact] = { ...facts[fact], [path.slice(1)]: value };
    given.set(fact + path, implied);
  }
  const sorted = [...given].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
  return { facts: facts as Facts, given: sorted };
}

function refuseInvalid({ facts, from, places }: SourcedFacts): void {
  if (validateFacts(facts)) return;
  const error = validateFacts.errors?.[0];
  const around = error?.instancePath ?? "";
  const unknown = error?.keyword === "additionalProperties" ? String(error.params.additionalProperty) : null;
  const where =
    (unknown === null ? undefined : places?.get(appendPointer(around, unknown))) ??
    places?.get(around) ??
    from;
  const key = around.slice(1).replaceAll("/", ".");
  const sentence =
    unknown === null ? refusal(facts, key) : unknownFact(key === "" ? unknown : `${key}.${unknown}`);
  throw new UsageError(`${where}: ${sentence}`);
}

/** @param key of what the schema refuses: a fact, a scope, or all of it. */
function refusal(facts: unknown, key: string): string {
  if (key === "") return `facts are an object, not ${quote(facts)}`;
  const fact = openFacts.find((candidate) => candidate.key === key);
  if (fact === undefined)
    return `\`${key}\` is an object of facts, not ${quote((facts as Record<string, unknown>)[key])}`;
  const value = (facts as Record<string, Record<string, unknown>>)[fact.fact]?.[fact.path.slice(1)];
  const accepted = fact.values.length > 0 ? fact.values.join(", ") : fact.title;
  // YAML's `version: 11` is a number.
  const asText = fact.type === "string" && typeof value === "number" ? `; as text it is \`"${value}"\`` : "";
  const [near] = typeof value === "string" && value.length > 2 ? nearest(value, fact.values) : [];
  const hint = near === undefined ? asText : `; did you mean \`${near}\``;
  return `\`${key}\` cannot be ${quote(value)}; accepted: ${accepted}${hint}`;
}
