import { UsageError } from "../index.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import { inputReader } from "./read-input.ts";
import { workingDirectory } from "./working-directory.ts";
import { fileWriter } from "./write-file.ts";

/** Why a file is not fixed where it stands; null where nothing is against it. */
export function whyNotReplaced({ path, pipe }: Input, io: Io): string | null {
  if (path === null || pipe) return "it is a pipe";
  const status = io.fs.lstatSync(workingDirectory(io).absolute(path), { throwIfNoEntry: false });
  return status?.isSymbolicLink() === true ? "it is a link, and nothing is written through links" : null;
}

/**
 * Puts a new version in the place of a file, whole or not at all.
 *
 * @throws UsageError where that cannot be done, and where the file is no longer what it was.
 */
export function replaceFile(input: Input, before: Uint8Array, after: string, io: Io): void {
  const { path, file } = input;
  if (path === null || file === null) throw new Error("only files are replaced");
  const changed = `\`${path}\` has changed since it was read; it is left as it is`;
  const status = io.fs.lstatSync(file, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(changed);
  const { mode, uid, gid } = status;
  const check = (): void => {
    const now = inputReader(before.length, io).read({ ...input, path: null });
    if (!(now instanceof Uint8Array) || Buffer.compare(now, before) !== 0) throw new UsageError(changed);
  };
  const writer = fileWriter(path, io, { mode, uid, gid, check });
  try {
    writer.write(after);
    writer.finish();
  } finally {
    writer.discard();
  }
}
