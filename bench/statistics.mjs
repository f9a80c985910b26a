/** The median of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of the ratios to a floor, each taken within one round: what slows a round down slows both sides of its ratio.
 * A round that one of the two sat out has `null`.
 */
export function ratio(times, floor) {
  const rounds = times.flatMap((time, round) =>
    time === null || floor[round] === null ? [] : [time / floor[round]],
  );
  return median(rounds);
}

/** The median of the rounds that were run. */
export function typical(times) {
  return median(times.filter((time) => time !== null));
}

/** How far apart the quarters of the rounds lie, as a share of the median. */
export function spread(times) {
  const sorted = times.filter((time) => time !== null).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return (at(0.75) - at(0.25)) / median(sorted);
}
