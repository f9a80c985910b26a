import type { Io } from "./io.ts";

/** What stands at a path, itself, not what a link leads to; null for nothing. */
export type EntryKind = "file" | "directory" | "link" | "pipe" | "other" | null;

interface Entry {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
  readonly isFIFO: () => boolean;
}

export function kindOf(entry: Entry): Exclude<EntryKind, null> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  if (entry.isSymbolicLink()) return "link";
  return entry.isFIFO() ? "pipe" : "other";
}

// From here on listing the directory is cheaper than asking about each name (4 µs against 0.7 µs an entry).
const MANY = 64;

/** Looks entries up; a directory that many names are in is listed once instead. */
export function entryKinds({ fs, paths }: Io): (path: string) => EntryKind {
  const asked = new Map<string, number>();
  const listed = new Map<string, ReadonlyMap<string, EntryKind>>();
  return (path) => {
    const directory = paths.dirname(path);
    const entries = listed.get(directory);
    if (entries !== undefined) return entries.get(paths.basename(path)) ?? null;
    const count = (asked.get(directory) ?? 0) + 1;
    asked.set(directory, count);
    const status = fs.lstatSync(path, { throwIfNoEntry: false });
    if (status !== undefined && count === MANY) {
      const all = fs.readdirSync(directory, { withFileTypes: true });
      listed.set(directory, new Map(all.map((entry) => [entry.name, kindOf(entry)])));
    }
    return status === undefined ? null : kindOf(status);
  };
}
