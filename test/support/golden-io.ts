import * as fs from "node:fs";
import * as paths from "node:path";
import type { Io, Output } from "../../src/cli/io.ts";

/** What a run in a test gets from outside: everything but the file system is made up. */
export interface World {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array;
  readonly stdinIsTerminal?: boolean;
  /** Columns of the terminal that an output is; a pipe or file if left out. */
  readonly stdoutColumns?: number;
  readonly stderrColumns?: number;
  readonly fs?: Partial<typeof fs>;
}

export interface Recording {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** The date of every test. */
export const NOW: number = Date.UTC(2026, 10, 23, 12);

export function recordingIo(world: World): Recording {
  const stdout = recordingOutput(world.stdoutColumns);
  const stderr = recordingOutput(world.stderrColumns);
  let time = NOW;
  return {
    io: {
      stdinIsTerminal: () => world.stdinIsTerminal ?? false,
      random: () => 0.5,
      stdin: () => reusedChunks(world.stdin ?? new Uint8Array()),
      stdout: stdout.output,
      stderr: stderr.output,
      env: world.env ?? {},
      // Every look at the clock takes a tenth of a second.
      now: () => {
        time += 100;
        return time;
      },
      cwd: () => world.cwd,
      fs: { ...fs, ...world.fs },
      paths,
      onInterrupt: () => () => {},
      useProfile: () => {},
    },
    stdout: stdout.text,
    stderr: stderr.text,
  };
}

function recordingOutput(columns: number | undefined): {
  readonly output: Output;
  readonly text: () => string;
} {
  let text = "";
  return {
    output: {
      write: (piece) => {
        text += piece;
      },
      isTerminal: () => columns !== undefined,
      columns: () => columns ?? 80,
    },
    text: () => text,
  };
}

/** Small chunks in memory that is used again, as a pipe gives them: whoever keeps one without a copy is found out. */
function* reusedChunks(bytes: Uint8Array): Generator<Uint8Array> {
  const chunk = Buffer.alloc(13);
  for (let at = 0; at < bytes.length; at += chunk.length) {
    const part = bytes.subarray(at, at + chunk.length);
    chunk.fill(0x2e);
    chunk.set(part);
    yield chunk.subarray(0, part.length);
  }
}
