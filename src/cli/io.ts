/** Everything that comes from outside, so that a run is a function of its arguments and this. */

/** A stream that text is written to. */
export interface Output {
  /** Writes all of it, at once; throws `ClosedPipe` when nobody reads any more. */
  readonly write: (text: string) => void;
  readonly isTerminal: () => boolean;
  /** Width in columns; asked only where `isTerminal` says yes. */
  readonly columns: () => number;
}

/** The functions of `node:fs` that the command line uses. */
export type FileSystem = Pick<
  typeof import("node:fs"),
  | "closeSync"
  | "fchmodSync"
  | "fchownSync"
  | "constants"
  | "fstatSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readdirSync"
  | "readSync"
  | "realpathSync"
  | "renameSync"
  | "statSync"
  | "unlinkSync"
  | "writeSync"
>;

/** The functions of `node:path` that the command line uses. */
export type Paths = Pick<
  typeof import("node:path"),
  "basename" | "dirname" | "isAbsolute" | "join" | "relative" | "resolve" | "sep"
>;

export interface Io {
  /** Chunks of standard input, each valid until the next one is asked for. */
  readonly stdin: () => Iterable<Uint8Array>;
  /** Whether somebody can answer a question. */
  readonly stdinIsTerminal: () => boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The working directory, absolute. */
  readonly cwd: () => string;
  readonly fs: FileSystem;
  readonly paths: Paths;
  /**
   * Calls back at the first Ctrl-C or request to end, which then does not end the process; a second one does.
   *
   * @param listener gets the exit code that a process ended by that signal has.
   * @returns what takes it back.
   */
  readonly onInterrupt: (listener: (exitCode: number) => void) => () => void;
  /** As if AWS_PROFILE were set so: the AWS SDK looks at the environment itself. */
  readonly useProfile: (name: string) => void;
}

/** The run was ended from outside. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: number;
  constructor(exitCode: number) {
    super("interrupted");
    this.exitCode = exitCode;
  }
}

/** Whoever read our output has gone away (`check … | head`): stop, without a word. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}

export { errorCode } from "../system-sentence.ts";
