import type { Finding } from "../index.ts";

/** Tells equal findings of one file apart: the n-th of its kind, from 1. Stable as long as the ones before it stay. */
export type Occurrence = (path: string, finding: Finding) => number;

/** Keeps what it needs of one file at a time, since findings come file by file. */
export function countOccurrences(): Occurrence {
  let file: string | null = null;
  const seen = new Map<string, number>();
  return (path, { fingerprint }) => {
    if (path !== file) {
      file = path;
      seen.clear();
    }
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    return nth;
  };
}
