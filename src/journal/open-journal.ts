import * as fs from "node:fs";
import { dirname } from "node:path";
import { type Journal, journalLine, readJournal } from "../submit/journal.ts";
import { errorCode, systemSentence } from "../system-sentence.ts";
import { type JournalEntry, UsageError } from "../types.ts";
import { lockJournal } from "./journal-lock.ts";

/** A journal in a file that nobody else writes until it is closed. */
export interface OpenJournal extends Journal {
  readonly close: () => void;
}

const MOST_BYTES = 1 << 26;
const OTHERS_MAY_WRITE = 0o022;
// Not on Windows, where links need rights of their own.
const { O_RDWR, O_CREAT, O_APPEND, O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;

/**
 * Opens a journal for a submission, and makes it where there is none. Nothing of it is changed when it is not as it should be.
 *
 * @param path absolute.
 * @throws UsageError for a journal that is in use, damaged, a link, or another user's.
 */
export function openJournal(path: string, now: () => number): OpenJournal {
  return withSentences(path, () => {
    makeFolder(dirname(path));
    const unlock = lockJournal(path);
    try {
      return openLocked(path, now, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  });
}

/** The entries of a journal that somebody may be writing; none where there is no file. @throws UsageError as `openJournal`. */
export function readJournalFile(path: string): readonly JournalEntry[] {
  return withSentences(path, () => {
    let fd: number;
    try {
      fd = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    } catch (error) {
      if (errorCode(error) === "ENOENT") return [];
      throw error;
    }
    try {
      return readAll(fd, path).entries;
    } finally {
      fs.closeSync(fd);
    }
  });
}

function openLocked(path: string, now: () => number, unlock: () => void): OpenJournal {
  const isNew = fs.lstatSync(path, { throwIfNoEntry: false }) === undefined;
  const fd = fs.openSync(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0o600);
  try {
    const { entries, whole, size } = readAll(fd, path);
    // Before anything is written behind it, the line that somebody could not finish is taken away.
    if (whole < size) fs.ftruncateSync(fd, whole);
    if (isNew) syncFolder(dirname(path));
    const known = [...entries];
    let broken = false;
    return {
      entries: () => known,
      add(step) {
        // Behind a line that could not be written nothing may stand.
        if (broken) throw new UsageError(`the journal \`${path}\` could not be written to before`);
        const line = journalLine({ version: 1, at: new Date(now()).toISOString(), ...step });
        broken = true;
        withSentences(path, () => append(fd, line));
        broken = false;
        known.push(JSON.parse(line) as JournalEntry);
      },
      close() {
        fs.closeSync(fd);
        unlock();
      },
    };
  } catch (error) {
    fs.closeSync(fd);
    throw error;
  }
}

/** One write, so that a line is whole or the last one. */
function append(fd: number, line: string): void {
  const bytes = Buffer.from(line);
  if (fs.writeSync(fd, bytes) < bytes.length) throw new Unusable("no space is left on the device");
  fs.fsyncSync(fd);
}

function readAll(
  fd: number,
  path: string,
): { entries: readonly JournalEntry[]; whole: number; size: number } {
  const status = fs.fstatSync(fd);
  if (!status.isFile()) throw new Unusable("it is not a regular file");
  const user = process.getuid?.();
  if (user !== undefined && status.uid !== user)
    throw new Unusable("it belongs to another user, who could make it say anything");
  if (user !== undefined && (status.mode & OTHERS_MAY_WRITE) !== 0)
    throw new Unusable(`others may write to it; \`chmod 600 ${path}\` if you trust what it says`);
  if (status.size > MOST_BYTES) throw new Unusable("it is larger than 64 MiB; move it away and keep it");
  const bytes = fs.readFileSync(fd);
  const reading = readJournal(bytes);
  if (!reading.ok)
    throw new Unusable(
      `line ${reading.line} is damaged: ${reading.fault}. Nothing was sent and nothing in it was changed; ` +
        "find out what happened to it before you move it away: without it, what was sent before is told by the image's name only",
    );
  return { entries: reading.entries, whole: reading.whole, size: bytes.length };
}

function makeFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** So that the name of a new file is on the disk too. Not on Windows, where a folder cannot be opened. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const fd = fs.openSync(folder, O_RDONLY);
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** A reason for which a journal cannot be used, without its name. */
class Unusable extends Error {
  override readonly name = "Unusable";
}

/** What goes wrong with a journal is the user's to mend. */
function withSentences<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Unusable) && errorCode(error) === null) throw error;
    throw new UsageError(`the journal \`${path}\` cannot be used: ${systemSentence(error)}`);
  }
}
