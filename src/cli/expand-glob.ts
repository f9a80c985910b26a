import { globSync } from "tinyglobby";
import { UsageError } from "../index.ts";
import type { FileSystem, Io } from "./io.ts";

// `..` as a segment, alone or as one of several alternatives.
const CLIMBS = /(^|[/\\{,(|])\.\.($|[/\\},)|])/;

/** The files and links that a pattern matches, links not followed, sorted by code unit; throws `UsageError` for one that leaves the working directory. */
export function expandGlob(pattern: string, { cwd, fs, paths }: Io): readonly string[] {
  const root = cwd();
  const climbs = (path: string): boolean =>
    CLIMBS.test(path) || (paths.isAbsolute(path) && !isUnder(path, root));
  const matches = climbs(pattern)
    ? null
    : globSync([pattern], {
        cwd: root,
        dot: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        fs: { readdirSync: listing(fs) },
        ignore: ["**/node_modules/**", "**/workspaces-preflight.*"],
      });
  if (matches === null || matches.some((path) => climbs(path))) {
    throw new UsageError(
      `the pattern \`${pattern}\` leaves the working directory; change to the directory that it is about`,
    );
  }
  return matches.sort();
}

/** Links count as files: they are not followed, and whoever asked for them is told so. */
function listing(fs: FileSystem): FileSystem["readdirSync"] {
  const list = (path: string, options: { readonly withFileTypes: true }): readonly unknown[] =>
    fs
      .readdirSync(path, options)
      .map((entry) => (entry.isSymbolicLink() ? { ...FILE, name: entry.name } : entry));
  return list as unknown as FileSystem["readdirSync"];
}

const FILE = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false } as const;

/** Before any wildcard, so that a pattern is judged by its text. */
function isUnder(path: string, root: string): boolean {
  return path.startsWith(root.endsWith("/") ? root : `${root}/`);
}
