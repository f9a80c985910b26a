import type { Problem } from "../types.ts";

/** A problem, and the place that rules must leave alone because of it, in the model's names. */
export interface Refusal {
  readonly problem: Problem;
  readonly meant: string;
}
