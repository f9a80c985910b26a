import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import type { Input } from "./inputs.ts";
import { errorCode, type FileSystem, type Io } from "./io.ts";
import { parts } from "./parts.ts";

/** A file that cannot be read: told, and the rest is checked. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** Reads inputs one after the other, each into the same memory: what it gave is valid until the next call. */
export interface InputReader {
  /** The whole content, at most one byte more than the limit; for NDJSON, and only there, chunks. */
  readonly read: (input: Input) => Uint8Array | Iterable<Uint8Array>;
  /** Whether the name of a request's member is anywhere in a file, however large. */
  readonly holdsMemberName: (input: Input) => boolean;
}

const CHUNK = 1 << 20;
/** Of a member, with what may separate its words. */
const LONGEST_NAME = 24;
const LINES = /\.(ndjson|jsonl)$/i;

/** Whether a path's ending says that it holds one request a line, which are then streamed. */
export function holdsLines(path: string | null): boolean {
  return path !== null && !path.endsWith(".json") && LINES.test(path);
}

export function inputReader(maxBytes: number, io: Io): InputReader {
  let buffer = Buffer.allocUnsafeSlow(1 << 16);
  return {
    read(input) {
      const lines = holdsLines(input.path);
      if (input.file === null || input.pipe || lines) {
        const chunks =
          input.file === null ? io.stdin() : chunksOf(open(input.file, input.pipe, io).fd, io.fs);
        return lines ? chunks : head(chunks, maxBytes + 1);
      }
      const { fd, size } = open(input.file, false, io);
      const known = Math.min(size, maxBytes + 1);
      if (buffer.length <= known) buffer = Buffer.allocUnsafeSlow(known + 1);
      try {
        return buffer.subarray(0, fill(fd, buffer, known, io.fs));
      } finally {
        io.fs.closeSync(fd);
      }
    },
    holdsMemberName({ file }) {
      if (file === null) return false;
      let tail = Buffer.alloc(0);
      for (const chunk of chunksOf(open(file, false, io).fd, io.fs)) {
        const window = Buffer.concat([tail, chunk]);
        if (parts.found().holdsMemberName(window)) return true;
        // A name may be cut by the end of a chunk; in UTF-16 it is twice as long.
        tail = window.subarray(-2 * LONGEST_NAME);
      }
      return false;
    },
  };
}

/** Opens a regular file without following a link and without waiting for anyone, or a pipe that the user named. */
function open(file: string, pipe: boolean, { fs }: Io): { readonly fd: number; readonly size: number } {
  const { O_RDONLY } = fs.constants;
  const fd = fs.openSync(file, pipe ? O_RDONLY : O_RDONLY | unfollowed(fs));
  const status = fs.fstatSync(fd);
  if (pipe ? status.isFIFO() : status.isFile()) return { fd, size: status.size };
  fs.closeSync(fd);
  throw new Unreadable("it is not a regular file");
}

/** Not on Windows. */
function unfollowed({ constants: { O_NOFOLLOW = 0, O_NONBLOCK = 0 } }: FileSystem): number {
  return O_NOFOLLOW | O_NONBLOCK;
}

/** Reads `known` bytes, or up to the end where the file has shrunk. */
function fill(fd: number, into: Uint8Array, known: number, fs: FileSystem): number {
  let length = 0;
  while (length < known) {
    const read = fs.readSync(fd, into, length, known - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function* chunksOf(fd: number, fs: FileSystem): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  try {
    for (
      let read = fs.readSync(fd, chunk, 0, CHUNK, null);
      read > 0;
      read = fs.readSync(fd, chunk, 0, CHUNK, null)
    ) {
      yield chunk.subarray(0, read);
    }
  } finally {
    fs.closeSync(fd);
  }
}

/** The first `limit` bytes. */
function head(chunks: Iterable<Uint8Array>, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const chunk of chunks) {
    // A copy: the chunk's memory is used again.
    const part = Uint8Array.prototype.slice.call(chunk, 0, limit - length);
    parts.push(part);
    length += part.length;
    if (length === limit) break;
  }
  return Buffer.concat(parts);
}

/** The whole content of a file that an option names, such as a facts file; throws `UsageError`. */
export function readBytes(input: Input, maxBytes: number, io: Io): Uint8Array {
  try {
    const content = inputReader(maxBytes, io).read({ ...input, path: null });
    const bytes = content instanceof Uint8Array ? content : head(content, maxBytes + 1);
    if (bytes.length > maxBytes) throw new Unreadable(`it is larger than ${maxBytes} bytes`);
    return bytes;
  } catch (error) {
    if (!(error instanceof Unreadable) && errorCode(error) === null) throw error;
    throw new UsageError(`cannot read \`${input.path ?? "-"}\`: ${systemSentence(error)}`);
  }
}
