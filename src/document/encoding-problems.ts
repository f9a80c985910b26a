import type { Problem } from "../types.ts";
import { documentProblem, textFix } from "./problem.ts";
import { firstInvalidUtf8 } from "./utf8.ts";

/** A byte order mark stood before the text, or still stands in its first `units` units. */
export function byteOrderMark(units: 0 | 1): Problem {
  return documentProblem({
    code: "byte-order-mark",
    severity: "warning",
    span: { start: 0, end: units },
    message: "The document starts with a byte order mark, which the AWS CLI refuses in JSON",
    expected: "UTF-8 without a byte order mark",
    certainty: "inferred",
    fix: textFix("Save as UTF-8 without a byte order mark"),
  });
}

/** The bytes were UTF-16. */
export function utf16(): Problem {
  return documentProblem({
    code: "utf-16",
    severity: "warning",
    span: { start: 0, end: 0 },
    message: "The document is UTF-16; it was read, but the AWS CLI reads UTF-8 only",
    expected: "UTF-8 without a byte order mark",
    certainty: "inferred",
    fix: textFix("Save as UTF-8 without a byte order mark"),
  });
}

/** The last byte of UTF-16 is half a unit; it would stand at `at`. */
export function oddUtf16(at: number): Problem {
  return documentProblem({
    code: "invalid-utf16",
    severity: "error",
    span: { start: at, end: at },
    message: "The document is UTF-16 with an odd number of bytes; the last byte was left out",
    expected: "two bytes for each unit; the file may have been cut off",
  });
}

/** The problem of the first invalid place in UTF-8 bytes; null where there is none. */
export function invalidUtf8(bytes: Uint8Array): Problem | null {
  const invalid = firstInvalidUtf8(bytes);
  if (invalid === null) return null;
  const more =
    invalid.more === 0
      ? ""
      : `; ${invalid.more} more ${invalid.more === 1 ? "place is" : "places are"} not either`;
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
