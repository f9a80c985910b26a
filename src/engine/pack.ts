import type { Rule } from "../types.ts";

/** Rules that were read and validated together. */
export interface Pack {
  readonly rules: readonly Rule[];
  /** Of the rules' canonical text, in the order of their ids. */
  readonly sha256: string;
  /** Where it was read, for messages; `built-in` for ours. */
  readonly from: string;
  /** Where the rules stand, by id, as `file:line:column`. */
  readonly places?: ReadonlyMap<string, string>;
}
