import type { Problem } from "../types.ts";

/** A problem, and the places that rules must leave alone because of it. */
export interface Refusal {
  readonly problem: Problem;
  readonly places: readonly string[];
}
