import { CONFIG_NAMES } from "./find-policy.ts";
import { errorCode, type Io } from "./io.ts";
import { workingDirectory } from "./working-directory.ts";

/**
 * A configuration that lies beside an input or above it, and not where one is looked for: upwards from the working directory.
 *
 * @param input as it was named. @returns its path as messages name it; null where there is none up to the folder that holds `.git`.
 */
export function configBeside(input: string, io: Io): string | null {
  const { fs, paths } = io;
  const cwd = io.cwd();
  const isThere = (path: string): boolean => fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const wasLookedThrough = (folder: string): boolean =>
    cwd === folder || cwd.startsWith(folder.endsWith(paths.sep) ? folder : folder + paths.sep);
  const path = paths.resolve(cwd, input);
  try {
    const isFolder = fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    for (let folder = isFolder ? path : paths.dirname(path); ; folder = paths.dirname(folder)) {
      if (wasLookedThrough(folder)) return null;
      const config = CONFIG_NAMES.map((name) => paths.join(folder, name)).find(isThere);
      if (config !== undefined) return workingDirectory(io).shown(config);
      if (isThere(paths.join(folder, ".git")) || paths.dirname(folder) === folder) return null;
    }
  } catch (error) {
    // Only a note hangs on it; what is wrong with the input itself is told when it is read.
    if (errorCode(error) === null) throw error;
    return null;
  }
}
