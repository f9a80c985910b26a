/** What a process exit says, the same for every format. */
export const EXIT = {
  /** Every request passed. */
  pass: 0,
  /** At least one request failed. */
  fail: 1,
  /** Usage, facts, rules, a file that cannot be read, an internal error. */
  couldNotRun: 2,
  /** Undecided, or an argument in which there was no request. */
  unknown: 3,
  /** A call to AWS failed. */
  callFailed: 4,
} as const;

const RANK: readonly number[] = [EXIT.pass, EXIT.unknown, EXIT.fail, EXIT.callFailed, EXIT.couldNotRun];

/** The graver of two codes, in the order 2 > 4 > 1 > 3 > 0. */
export function graver(a: number, b: number): number {
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}
