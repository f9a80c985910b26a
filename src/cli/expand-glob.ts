import { globSync } from "tinyglobby";
import { UsageError } from "../index.ts";
import type { Io } from "./io.ts";

// `..` as a segment, alone or as one of several alternatives.
const CLIMBS = /(^|[/\\{,(|])\.\.($|[/\\},)|])/;

/** The files that a pattern matches, sorted by code unit; throws `UsageError` for one that leaves the working directory. */
export function expandGlob(pattern: string, { cwd, paths }: Io): readonly string[] {
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
        ignore: ["**/node_modules/**", "**/workspaces-preflight.*"],
      });
  if (matches === null || matches.some((path) => climbs(path))) {
    throw new UsageError(
      `the pattern \`${pattern}\` leaves the working directory; change to the directory that it is about`,
    );
  }
  return matches.sort();
}

/** Before any wildcard, so that a pattern is judged by its text. */
function isUnder(path: string, root: string): boolean {
  return path.startsWith(root.endsWith("/") ? root : `${root}/`);
}
