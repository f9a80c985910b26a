/** The facts that are the same for every request of a run: the date, and whatever was stated about the world. */

import { resolvePointer } from "../document/pointer.ts";
import { ABSENT, type Operand, UNKNOWN } from "../facts/known.ts";
import type { Facts } from "../types.ts";

export interface World {
  /** Undefined for facts that come from the request. */
  readonly read: (fact: string, path: string) => Operand | undefined;
  /** The open facts of which anything is known. */
  readonly scopes: ReadonlySet<string>;
}

/**
 * @param facts validated against facts.schema.json; a member that is left out is not known, `null` is known to be absent.
 * @param asOf `YYYY-MM-DD`; everything else about `today` is known to be absent.
 */
export function createWorld(facts: Facts, asOf: string): World {
  const given = new Map<string, unknown>(Object.entries(facts));
  return {
    scopes: new Set([...given].filter(([, value]) => hasMember(value)).map(([fact]) => fact)),
    read(fact, path) {
      if (fact === "request" || fact === "derived") return undefined;
      if (fact === "today") return path === "/date" ? asOf : ABSENT;
      const value = given.get(fact);
      if (value === null) return ABSENT;
      const found = resolvePointer(value, path);
      if (!found.found) return UNKNOWN;
      return found.value === null ? ABSENT : (found.value as Operand);
    },
  };
}

function hasMember(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
