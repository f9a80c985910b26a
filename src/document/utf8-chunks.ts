import type { Problem } from "../types.ts";
import { byteOrderMark, oddUtf16, utf16 } from "./encoding-problems.ts";
import { swapBytes } from "./swap-bytes.ts";

/** A stream of bytes as UTF-8 without a byte order mark; UTF-16 where such a mark says so is converted. */
export function* utf8Chunks(
  chunks: Iterable<Uint8Array>,
  report: (problem: Problem) => void,
): Generator<Uint8Array, void, undefined> {
  let head: Uint8Array = new Uint8Array(0);
  let source: ChunkSource | null = null;
  for (const chunk of chunks) {
    if (source !== null) {
      yield source.convert(chunk);
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    // Three bytes decide which byte order mark it is, if any.
    if (head.length < 3) head = new Uint8Array(head);
    else {
      source = sourceOf(head, report);
      yield source.convert(head.subarray(source.markBytes));
      head = new Uint8Array(0);
    }
  }
  source ??= sourceOf(head, report);
  if (head.length > 0) yield source.convert(head.subarray(source.markBytes));
  yield source.end();
}

/** How the bytes of one encoding become UTF-8. */
interface ChunkSource {
  readonly markBytes: number;
  readonly convert: (bytes: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

function sourceOf(head: Uint8Array, report: (problem: Problem) => void): ChunkSource {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    report(byteOrderMark(0));
    return { ...UTF8, markBytes: 3 };
  }
  const little = head[0] === 0xff && head[1] === 0xfe;
  if (!little && !(head[0] === 0xfe && head[1] === 0xff)) return UTF8;
  report(utf16());
  return utf16Source(little, report);
}

const NO_BYTES = new Uint8Array(0);
const UTF8: ChunkSource = { markBytes: 0, convert: (bytes) => bytes, end: () => NO_BYTES };

function utf16Source(little: boolean, report: (problem: Problem) => void): ChunkSource {
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
  let odd: Uint8Array = NO_BYTES;
  return {
    markBytes: 2,
    convert(bytes) {
      const joined = odd.length === 0 ? bytes : Buffer.concat([odd, bytes]);
      const even = joined.length & ~1;
      odd = new Uint8Array(joined.subarray(even));
      const units = joined.subarray(0, even);
      return Buffer.from(decoder.decode(little ? units : swapBytes(units), { stream: true }));
    },
    end() {
      if (odd.length > 0) report(oddUtf16(0));
      return Buffer.from(decoder.decode());
    },
  };
}
