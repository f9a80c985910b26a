import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import { errorCode, type Io } from "./io.ts";
import { workingDirectory } from "./working-directory.ts";

/**
 * Where a file that is to be written really stands: links on the way to it resolved, the last name as it is.
 *
 * @throws UsageError where the folder is not there, or a link leads out of the working directory.
 */
export function outputPath(file: string, io: Io): string {
  const { fs, paths } = io;
  const here = workingDirectory(io);
  const absolute = here.absolute(file);
  try {
    const folder = fs.realpathSync.native(paths.dirname(absolute));
    if (here.contains(absolute) && !here.containsReal(folder)) {
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
