import { parts } from "../parts.ts";
import type { Problem } from "../types.ts";
import { NO_PROBLEMS } from "./document.ts";
import { swapBytes } from "./swap-bytes.ts";

/** Bytes as text, without a byte order mark, and what is wrong with the encoding. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Decodes UTF-8, and UTF-16 where a byte order mark says so; never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const first = bytes[0];
  if (first === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const { text, problems } = decodeUtf8(bytes.subarray(3));
    return { text, problems: [parts.careful().byteOrderMark(0), ...problems] };
  }
  if (first === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = utf8Text(bytes);
  // Decoding puts U+FFFD where bytes are invalid: none in the text, none invalid. One in the text may have been written.
  if (!text.includes("\ufffd")) return { text, problems: NO_PROBLEMS };
  const problem = parts.careful().invalidUtf8(bytes);
  return { text, problems: problem === null ? NO_PROBLEMS : [problem] };
}

/** UTF-8 as text, U+FFFD for what is invalid; a byte order mark is kept. */
export function utf8Text(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString();
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const even = bytes.length & ~1;
  // Not a TextDecoder: lone surrogates stay as they are.
  const little = encoding === "utf-16le" ? bytes.subarray(0, even) : swapBytes(bytes.subarray(0, even));
  const text = Buffer.from(little.buffer, little.byteOffset, little.byteLength).toString("utf16le");
  const { oddUtf16, utf16 } = parts.careful();
  const problems = even === bytes.length ? [utf16()] : [utf16(), oddUtf16(text.length)];
  return { text, problems };
}
