import { systemSentence } from "../system-sentence.ts";
import { errorCode, type Io } from "./io.ts";
import type { FileWriter } from "./write-file.ts";

/** Where GitHub Actions takes the Markdown that it shows on the page of a run. */
export interface StepSummary extends FileWriter {
  /** What still fits, in bytes. */
  readonly room: number;
}

// What GitHub takes from one step; more is refused whole.
const MOST_BYTES = 1 << 20;

/**
 * Adds to the file that `$GITHUB_STEP_SUMMARY` names. Nobody asked for it by an option: where it cannot be written, that
 * is told and the check goes on.
 *
 * @returns null where there is no such file to write.
 */
export function stepSummary({ env, fs }: Io, warn: (sentence: string) => void): StepSummary | null {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === "") return null;
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = fs.constants;
  let fd: number;
  try {
    // Windows knows no O_NOFOLLOW.
    fd = fs.openSync(file, O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0), 0o666);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    warn(`cannot write the step summary \`${file}\`: ${systemSentence(error)}`);
    return null;
  }
  const close = (): void => {
    if (fd !== -1) fs.closeSync(fd);
    fd = -1;
  };
  return {
    room: Math.max(0, MOST_BYTES - fs.fstatSync(fd).size),
    write: (text) => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; ) written += fs.writeSync(fd, bytes, written);
    },
    finish: close,
    discard: close,
  };
}
