import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import { ClosedPipe, errorCode, type Io, type Output } from "./io.ts";

// Not imports: what the bundler makes of those copies every member of a module.
const fs = process.getBuiltinModule("node:fs");
const paths = process.getBuiltinModule("node:path");

const CHUNK = 1 << 20;
const NULL_DEVICE = "/dev/null";
const NAMES: Readonly<Record<number, string>> = { 1: "standard output", 2: "standard error" };

/** The process as `Io`. Only descriptors: `process.stdout` and `console` cost milliseconds at the start. */
export function processIo(): Io {
  // Nine lines of the AWS SDK about Node 20, at every command; docs/permissions.md says it in one sentence.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  return {
    stdin,
    stdinIsTerminal: () => isTerminal(0),
    stdout: descriptor(1, () => process.stdout.columns),
    stderr: descriptor(2, () => process.stderr.columns),
    env: process.env,
    now: Date.now,
    random: Math.random,
    cwd: process.cwd,
    fs,
    paths,
    onInterrupt,
    useProfile: (name) => {
      process.env.AWS_PROFILE = name;
    },
  };
}

/** By number, of which a shell makes 128 + number. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

function onInterrupt(listener: (exitCode: number) => void): () => void {
  const listeners = Object.entries(SIGNALS).map(([name, number]) => {
    const once = (): void => listener(128 + number);
    process.once(name, once);
    return () => process.off(name, once);
  });
  return () => {
    for (const off of listeners) off();
  };
}

function descriptor(fd: number, columns: () => number | undefined): Output {
  let terminal: boolean | undefined;
  return {
    write: (text) => writeAll(fd, text),
    isTerminal: () => {
      terminal ??= isTerminal(fd);
      return terminal;
    },
    columns: () => columns() ?? 80,
  };
}

/** `node:tty` takes 2.5 ms to load: it is asked only about what can be a terminal, which the null device is not. */
function isTerminal(fd: number): boolean {
  try {
    const { rdev } = fs.fstatSync(fd);
    if (rdev === 0 || rdev === fs.statSync(NULL_DEVICE, { throwIfNoEntry: false })?.rdev) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule("node:tty").isatty(fd);
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += fs.writeSync(fd, bytes, written);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EPIPE") throw new ClosedPipe();
      if (code !== "EAGAIN") throw new UsageError(`cannot write to ${NAMES[fd]}: ${systemSentence(error)}`);
      pause();
    }
  }
}

function* stdin(): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  for (;;) {
    let read: number;
    try {
      read = fs.readSync(0, buffer, 0, CHUNK, null);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EAGAIN") {
        pause();
        continue;
      }
      // Windows says so at the end of a closed pipe.
      if (code !== "EOF") throw error;
      read = 0;
    }
    if (read === 0) return;
    yield buffer.subarray(0, read);
  }
}

/** A pipe that another process made non-blocking is asked again after 5 ms; there is nothing to do meanwhile. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
