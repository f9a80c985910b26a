import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import { errorCode, type Io } from "./io.ts";
import { outputPath } from "./output-path.ts";

/** A file that appears, or replaces the one before it, only when it is complete. */
export interface FileWriter {
  readonly write: (text: string) => void;
  /** Puts it in its place. */
  readonly finish: () => void;
  /** Leaves no trace of it; nothing after `finish`. */
  readonly discard: () => void;
}

/** A file that is to be replaced by another version of itself. */
export interface Replaced {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Asked just before: throws where the file is no longer what the new version was made from. */
  readonly check: () => void;
}

const ATTEMPTS = 100;
/** Where a report goes that nobody wants: nothing is opened. */
const NOWHERE = "/dev/null";

/** @throws UsageError where no regular file can stand: a link is never written through, a device never replaced. */
export function fileWriter(file: string, io: Io, replaced: Replaced | null = null): FileWriter {
  const { fs } = io;
  const target = outputPath(file, io);
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (errorCode(error) === null) throw error;
      throw new UsageError(`cannot write \`${file}\`: ${systemSentence(error)}`);
    }
  };
  const status = attempt(() => fs.lstatSync(target, { throwIfNoEntry: false }));
  if (target === NOWHERE && status?.isCharacterDevice() === true)
    return { write: () => {}, finish: () => {}, discard: () => {} };
  if (status !== undefined && !status.isFile()) {
    const what = status.isSymbolicLink()
      ? "a link"
      : status.isDirectory()
        ? "a directory"
        : "no regular file";
    throw new UsageError(`cannot write \`${file}\`: it is ${what}`);
  }
  let temporary = "";
  const fd = attempt(() => {
    for (let number = 0; ; number++) {
      temporary = `${target}.${number}.tmp`;
      try {
        // "x": what stands there already, a link too, is an error.
        return fs.openSync(temporary, "wx", 0o666);
      } catch (error) {
        if (errorCode(error) !== "EEXIST" || number >= ATTEMPTS) throw error;
      }
    }
  });
  let open = true;
  const close = (): void => {
    open = false;
    fs.closeSync(fd);
  };
  return {
    write: (text) =>
      attempt(() => {
        const bytes = Buffer.from(text);
        for (let written = 0; written < bytes.length; ) written += fs.writeSync(fd, bytes, written);
      }),
    finish: () =>
      attempt(() => {
        if (replaced !== null) {
          takeAfter(replaced, fd, io);
          replaced.check();
        }
        close();
        fs.renameSync(temporary, target);
      }),
    discard: () => {
      if (!open) return;
      close();
      fs.unlinkSync(temporary);
    },
  };
}

/** The new version belongs to whom the old one belonged to, and may be used as that one was. */
function takeAfter({ mode, uid, gid }: Replaced, fd: number, { fs }: Io): void {
  const own = fs.fstatSync(fd);
  if (own.uid !== uid || own.gid !== gid) fs.fchownSync(fd, uid, gid);
  fs.fchmodSync(fd, mode & 0o7777);
}
