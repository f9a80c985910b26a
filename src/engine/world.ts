/** The facts that do not come from the request: the date, and whatever was stated about the world. */

import { resolvePointer } from "../document/pointer.ts";
import type { KnownFacts } from "../facts/given-facts.ts";
import { ABSENT, type Operand, UNKNOWN } from "../facts/known.ts";
import { parts } from "../parts.ts";

export interface World {
  /** Undefined for facts that come from the request. */
  readonly read: (fact: string, path: string) => Operand | undefined;
  /** Whether whoever tells a fact has told anything. @param need as `fact/path`, for example `guest/dhcp`. */
  readonly isTold: (need: string) => boolean;
  /** Where what was stated comes from. */
  readonly origin: KnownFacts["origin"];
}

/**
 * @param known validated against facts.schema.json; a member that is left out is not known, `null` is known to be absent.
 * @param asOf `YYYY-MM-DD`; everything else about `today` is known to be absent.
 */
export function createWorld({ facts, origin }: KnownFacts, asOf: string): World {
  const given = new Map<string, unknown>(Object.entries(facts));
  const stated = statedScopes(facts);
  return {
    origin,
    isTold: (need) => stated.has(need.slice(0, need.indexOf("/"))) && parts.facts().isTold(need, facts),
    read(fact, path) {
      if (fact === "request" || fact === "derived") return undefined;
      if (fact === "today") return path === "/date" ? asOf : ABSENT;
      const value = given.get(fact);
      if (value === undefined) return UNKNOWN;
      if (value === null) return ABSENT;
      const found = resolvePointer(value, path);
      if (!found.found) return UNKNOWN;
      return found.value === null ? ABSENT : (found.value as Operand);
    },
  };
}

/** The open facts of which anything is stated. */
export function statedScopes(facts: KnownFacts["facts"]): ReadonlySet<string> {
  return new Set(
    Object.entries(facts)
      .filter(([, value]) => hasMember(value))
      .map(([fact]) => fact),
  );
}

function hasMember(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
