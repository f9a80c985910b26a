/** A stretch of one line, in UTF-16 units from 0, `end` excluded. */
export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

/** A piece of a line: text with what lies over it, or a number of units that are not shown. */
export type Segment<T> = { readonly text: string; readonly over: readonly T[] } | { readonly hidden: number };

// A line may be a megabyte; of a long one, the beginning and what is around the stretches is shown.
const LONG = 2000;
const AROUND = 150;
const MOST_OF_ONE = 400;

/** Cuts a line where a stretch begins or ends, so that stretches may overlap. */
export function lineSegments<T>(line: string, stretches: readonly Stretch<T>[]): readonly Segment<T>[] {
  const cuts = new Set([0, line.length]);
  for (const { start, end } of stretches) for (const at of [start, end]) cuts.add(clamp(at, line.length));
  const shown = line.length <= LONG ? [[0, line.length] as const] : windows(line.length, stretches);
  for (const [from, to] of shown) cuts.add(from).add(to);
  const places = [...cuts].map((at) => wholeUnit(line, at)).sort((a, b) => a - b);

  const segments: Segment<T>[] = [];
  let hidden = 0;
  for (const [at, start] of places.entries()) {
    const end = places[at + 1] ?? start;
    if (end === start) continue;
    if (!shown.some(([from, to]) => start >= from && end <= to)) {
      hidden += end - start;
      continue;
    }
    if (hidden > 0) segments.push({ hidden });
    hidden = 0;
    const over = stretches
      .filter((stretch) => stretch.start < end && stretch.end > start)
      .map(({ of }) => of);
    segments.push({ text: line.slice(start, end), over });
  }
  if (hidden > 0) segments.push({ hidden });
  return segments;
}

/** What of a long line is shown, in order, windows that touch joined. */
function windows<T>(
  length: number,
  stretches: readonly Stretch<T>[],
): readonly (readonly [number, number])[] {
  const wanted = stretches
    .map(({ start, end }): [number, number] => [
      clamp(start - AROUND, length),
      clamp(Math.min(end, start + MOST_OF_ONE) + AROUND, length),
    ])
    .concat([[0, AROUND]])
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of wanted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(at, length));
}

/** One unit less where a surrogate pair would be cut. */
function wholeUnit(line: string, at: number): number {
  const isSplit = /[\udc00-\udfff]/.test(line.charAt(at)) && /[\ud800-\udbff]/.test(line.charAt(at - 1));
  return isSplit ? at - 1 : at;
}
