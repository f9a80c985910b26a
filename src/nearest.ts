import { listWords } from "./list-words.ts";

/** Longer texts are near to nothing: the distance takes quadratic time. */
const LONGEST = 64;
/** Shorter texts are part of nearly everything. */
const SHORTEST_PART = 4;
const MOST_PARTS = 3;

/**
 * The number of single-character edits (insert, delete, replace, swap of neighbours) between two texts, or `limit + 1`
 * when it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1;
  let before: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= b.length; column++) previous.push(column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    const unit = a.charCodeAt(row - 1);
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (unit === other ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && unit === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(at(previous, b.length), limit + 1);
}

/**
 * The candidates that are nearest to a text whatever its case, all at the same distance; else those that hold it whole;
 * none when even they are far away.
 */
export function nearest(text: string, candidates: readonly string[]): readonly string[] {
  if (text.length > LONGEST) return [];
  const wanted = text.toLowerCase();
  let best: readonly string[] = [];
  let distance = Math.max(1, Math.floor(text.length / 4));
  for (const candidate of candidates) {
    const one = editDistance(wanted, candidate.toLowerCase(), distance);
    if (one > distance) continue;
    best = one < distance || best.length === 0 ? [candidate] : [...best, candidate];
    distance = one;
  }
  if (best.length > 0 || text.length < SHORTEST_PART) return best;
  return candidates.filter((candidate) => candidate.toLowerCase().includes(wanted)).slice(0, MOST_PARTS);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}

/** The end of a sentence about a name that is not known: what may have been meant; nothing where no candidate is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  return near.length === 0 ? "" : `; did you mean ${listWords(near, "or")}?`;
}
