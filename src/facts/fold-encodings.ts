import { UsageError } from "../types.ts";

/**
 * PowerShell appends to a file in whatever encoding it was told, so that one file may hold two of them, and leaves out the byte order
 * mark when asked. UTF-16 that was read as UTF-8 has a NUL beside every character of English text, and is mended; the opposite
 * cannot be, and results that nobody reads must not go unsaid.
 */
export function foldEncodings(text: string, bytes: Uint8Array, path: string): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return text.includes("\u0000") ? text.replaceAll("\u0000", "") : text;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = TOLD.map((words) => buffer.indexOf(words, 0, "latin1")).filter((found) => found !== -1);
  if (at.length === 0) return text;
  throw new UsageError(
    `${path}: the file changes from UTF-16 to another encoding near byte ${Math.min(...at)}; save it as UTF-8, or give the runs in files of their own`,
  );
}

const TOLD = ["Beginning test :", "Ending test :", "[FAIL]", "[SUCCESS]"];
