/** A stretch of a text and what is to stand there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every splice made, or null where two of them want the same place. */
export function spliced(text: string, splices: readonly Splice[]): string | null {
  // An insertion comes before what is taken out at the same place.
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let done = "";
  let from = 0;
  for (const { start, end, text: put } of sorted) {
    if (start < from || end < start) return null;
    done += text.slice(from, start) + put;
    from = end;
  }
  return done + text.slice(from);
}
