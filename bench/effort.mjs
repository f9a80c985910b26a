/**
 * How much is run. A set of functions is warm after some ten thousand calls of the slowest: less, and the paths with findings are
 * still being compiled while they are measured.
 */

/** Under six minutes on two cores, with the peers installed and the data written. */
export const FULL = {
  name: "full",
  functions: { rounds: 21, sliceMs: 50, warmMs: 1_500 },
  commandRounds: 21,
  /** Of processes that go through many files. */
  fileRounds: 11,
  /** Peers that take most of a second run in every so many-th round. */
  slow: 3,
  files: 10_000,
  growthFiles: [100, 1_000, 10_000],
  lines: 1_000_000,
  lineRounds: 3,
  engineLines: 5_000,
};

/** Under a minute; good for an order of magnitude. */
export const QUICK = {
  name: "quick",
  functions: { rounds: 7, sliceMs: 30, warmMs: 600 },
  commandRounds: 7,
  fileRounds: 5,
  slow: 7,
  files: 1_000,
  growthFiles: [100, 1_000],
  lines: 100_000,
  lineRounds: 3,
  engineLines: 500,
};
