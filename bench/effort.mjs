/** How much is run. */

/** Under six minutes on two cores, with the peers installed and the data written. */
export const FULL = {
  name: "full",
  functions: { rounds: 21, sliceMs: 50, warmMs: 400 },
  commandRounds: 21,
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
  functions: { rounds: 7, sliceMs: 30, warmMs: 200 },
  commandRounds: 7,
  slow: 7,
  files: 1_000,
  growthFiles: [100, 1_000],
  lines: 100_000,
  lineRounds: 3,
  engineLines: 500,
};
