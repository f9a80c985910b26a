import { UsageError } from "../index.ts";
import { errorCode, type Io } from "./io.ts";
import { systemSentence } from "./system-sentence.ts";

/**
 * Where a file that is to be written really stands: links on the way to it resolved, the last name as it is.
 *
 * @throws UsageError where the folder is not there, or a link leads out of the working directory.
 */
export function outputPath(file: string, { cwd, fs, paths }: Io): string {
  const absolute = paths.resolve(cwd(), file);
  const isIn = (path: string, folder: string): boolean => {
    const relative = paths.relative(folder, path);
    return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
  };
  try {
    const folder = fs.realpathSync.native(paths.dirname(absolute));
    if (isIn(absolute, cwd()) && !isIn(folder, fs.realpathSync.native(cwd()))) {
      throw new UsageError(`cannot write \`${file}\`: a link on the way to it leaves the working directory`);
    }
    return paths.join(folder, paths.basename(absolute));
  } catch (error) {
    if (errorCode(error) === "ENOENT")
      throw new UsageError(`cannot write \`${file}\`: there is no folder \`${paths.dirname(file)}\``);
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot write \`${file}\`: ${systemSentence(error)}`);
  }
}
