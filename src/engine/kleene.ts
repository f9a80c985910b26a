/** Kleene's strong three-valued logic, with numbers ordered so that `all` is the minimum and `any` the maximum. */

export const FAIL = 0;
export const UNDECIDED = 1;
export const PASS = 2;
export type Trit = typeof FAIL | typeof UNDECIDED | typeof PASS;

export function not(trit: Trit): Trit {
  return (PASS - trit) as Trit;
}

export function trit(decided: boolean): Trit {
  return decided ? PASS : FAIL;
}
