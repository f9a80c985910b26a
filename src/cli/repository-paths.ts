import type { Io } from "./io.ts";

/**
 * Turns paths as seen from the working directory into paths as seen from the folder that holds `.git`, which is where
 * code scanning and merge requests look for files; without a repository, and outside it, they stay as they are.
 */
export function repositoryPaths({ cwd, fs, paths }: Io): (path: string) => string {
  const here = cwd();
  const root = repositoryRoot(here, fs, paths);
  if (root === null || root === here) return (path) => path;
  return (path) => {
    const relative = paths.relative(root, paths.resolve(here, path)).split(paths.sep).join("/");
    return relative.startsWith("../") || paths.isAbsolute(relative) ? path : relative;
  };
}

function repositoryRoot(from: string, fs: Io["fs"], paths: Io["paths"]): string | null {
  for (let folder = from; ; folder = paths.dirname(folder)) {
    if (fs.statSync(paths.join(folder, ".git"), { throwIfNoEntry: false }) !== undefined) return folder;
    if (paths.dirname(folder) === folder) return null;
  }
}
