/** Rows of the table: what was done, how it compares to its floor, and what it should be. */
import { ratio, spread, typical } from "./statistics.mjs";

/** A floor: the row that others are compared with. */
export function floorRow(work, times, unit) {
  return {
    work,
    measured: null,
    suffix: "",
    limit: null,
    aim: null,
    better: "less",
    median: typical(times),
    unit,
    spread: spread(times),
  };
}

/** A ratio to a floor, less is better. @param goal `{limit, aim}`, if there is one. */
export function ratioRow(work, times, floor, unit, goal = {}) {
  const { limit = null, aim = null } = goal;
  return {
    work,
    measured: ratio(times, floor),
    suffix: "x",
    limit,
    aim,
    better: "less",
    median: typical(times),
    unit,
  };
}

/** How many times faster than another one, more is better. */
export function fasterRow(work, times, other, goal = {}) {
  const { limit = null, aim = null } = goal;
  return {
    work,
    measured: ratio(other, times),
    suffix: "x",
    limit,
    aim,
    better: "more",
    median: null,
    unit: null,
  };
}

/** Peak memory, less is better. */
export function memoryRow(work, peakMiB, goal = {}) {
  const { limit = null, aim = null } = goal;
  return { work, measured: peakMiB, suffix: " MiB", limit, aim, better: "less", median: null, unit: null };
}

/** Whether a row does what it should; nothing where no more was asked than to measure. */
export function verdict({ measured, limit, aim, better }) {
  if (measured === null || limit === null) return "";
  const meets = (goal) => (better === "less" ? measured <= goal : measured >= goal);
  if (!meets(limit)) return "over";
  return aim !== null && meets(aim) ? "within aim" : "within limit";
}
