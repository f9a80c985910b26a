import type { Problem } from "../types.ts";
import { NO_PROBLEMS } from "./document.ts";
import { documentProblem, textFix } from "./problem.ts";
import { byteOrderMark } from "./refusals.ts";
import { firstInvalidUtf8 } from "./utf8.ts";

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
    return { text, problems: [byteOrderMark(0), ...problems] };
  }
  if (first === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = utf8Text(bytes);
  // Decoding puts U+FFFD where bytes are invalid: none in the text, none invalid. One in the text may have been written.
  if (!text.includes("\ufffd")) return { text, problems: NO_PROBLEMS };
  const problem = invalidUtf8(bytes);
  return { text, problems: problem === null ? NO_PROBLEMS : [problem] };
}

/** UTF-8 as text, U+FFFD for what is invalid; a byte order mark is kept. */
export function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** The problem of the first invalid place in UTF-8 bytes; null where there is none. */
export function invalidUtf8(bytes: Uint8Array): Problem | null {
  const invalid = firstInvalidUtf8(bytes);
  if (invalid === null) return null;
  const more = invalid.more === 0 ? "" : `; ${invalid.more} more ${invalid.more === 1 ? "place is" : "places are"} not either`;
  const byte = (bytes[invalid.byteOffset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return documentProblem({
    code: "invalid-utf8",
    severity: "error",
    span: { start: invalid.offset, end: invalid.offset + 1 },
    message: `Byte 0x${byte} at byte ${invalid.byteOffset} is not valid UTF-8${more}`,
    expected: "UTF-8; an editor that saved it as Windows-1252 or Latin-1 can convert it",
    docs: "https://www.rfc-editor.org/rfc/rfc3629",
  });
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const even = bytes.length & ~1;
  // Swapped by hand: Node without full ICU has no utf-16be decoder. Lone surrogates stay as they are.
  const little = encoding === "utf-16le" ? bytes.subarray(0, even) : swapped(bytes, even);
  const text = Buffer.from(little.buffer, little.byteOffset, little.byteLength).toString("utf16le");
  const problems: Problem[] = [
    documentProblem({
      code: "utf-16",
      severity: "warning",
      span: { start: 0, end: 0 },
      message: "The document is UTF-16; it was read, but the AWS CLI reads UTF-8 only",
      expected: "UTF-8 without a byte order mark",
      certainty: "inferred",
      fix: textFix("Save as UTF-8 without a byte order mark"),
    }),
  ];
  if (even !== bytes.length) {
    problems.push(
      documentProblem({
        code: "invalid-utf16",
        severity: "error",
        span: { start: text.length, end: text.length },
        message: "The document is UTF-16 with an odd number of bytes; the last byte was left out",
        expected: "two bytes for each unit; the file may have been cut off",
      }),
    );
  }
  return { text, problems };
}

function swapped(bytes: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  for (let at = 0; at < length; at += 2) {
    out[at] = bytes[at + 1] ?? 0;
    out[at + 1] = bytes[at] ?? 0;
  }
  return out;
}
