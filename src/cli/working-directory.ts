import type { Io } from "./io.ts";

/** Answers where paths are as seen from the working directory. */
export interface WorkingDirectory {
  readonly absolute: (path: string) => string;
  /** Relative, with `/`, as reports name files. */
  readonly shown: (absolute: string) => string;
  /** Whether the path as written is in the working directory. */
  readonly contains: (absolute: string) => boolean;
  /** Whether a path free of links is in the working directory, itself free of links. */
  readonly containsReal: (real: string) => boolean;
  /** The path with every link on the way to it resolved, the last name as it is. */
  readonly resolveParent: (absolute: string) => string;
}

export function workingDirectory({ cwd: workingPath, fs, paths }: Io): WorkingDirectory {
  const cwd = workingPath();
  const realParents = new Map<string, string>();
  const realOf = (directory: string): string => {
    let real = realParents.get(directory);
    if (real === undefined) {
      real = fs.realpathSync.native(directory);
      realParents.set(directory, real);
    }
    return real;
  };
  const isIn = (path: string, directory: string): boolean => {
    const relative = paths.relative(directory, path);
    return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
  };
  return {
    absolute: (path) => paths.resolve(cwd, path),
    shown: (absolute) => paths.relative(cwd, absolute).split(paths.sep).join("/"),
    contains: (absolute) => isIn(absolute, cwd),
    containsReal: (real) => isIn(real, realOf(cwd)),
    resolveParent: (absolute) => {
      const parent = paths.dirname(absolute);
      return parent === absolute || parent === cwd
        ? absolute
        : paths.join(realOf(parent), paths.basename(absolute));
    },
  };
}
