import { isAscii } from "node:buffer";
import type { Problem } from "../types.ts";
import { DEFAULT_LIMITS, type DocumentLimits, NO_PROBLEMS } from "./document.ts";
import { invalidUtf8 } from "./encoding-problems.ts";
import { tooLarge } from "./refusals.ts";
import { utf8Chunks } from "./utf8-chunks.ts";

/** A line of NDJSON that is not blank. */
export interface NdjsonLine {
  /** 0-based place among the lines that are not blank: the request's index. */
  readonly index: number;
  /** Without its line break; "" when the line is over the limit. */
  readonly text: string;
  /** 1-based, blank lines counted. */
  readonly lineNumber: number;
  /** Where the line starts, in UTF-16 units of the decoded file. */
  readonly offset: number;
  /** Encoding and size; places are relative to the line. */
  readonly problems: readonly Problem[];
  /** The line is over the limit and was not read. */
  readonly refused: boolean;
}

/**
 * The lines of a stream of bytes, in memory that does not grow with the stream. A chunk may be used again by its owner
 * once the next one is asked for.
 *
 * Lines are cut from the bytes and decoded one by one: as fast as decoding whole chunks, at half the memory. No byte of
 * a UTF-8 sequence equals a line feed, so that a sequence cut by a chunk's end is whole again in its line.
 */
export function* ndjsonLines(
  chunks: Iterable<Uint8Array>,
  limits: DocumentLimits = DEFAULT_LIMITS,
): Generator<NdjsonLine, void, undefined> {
  const start = { index: 0, lineNumber: 1, offset: 0 };
  const unfinished = startUnfinished(limits.maxBytes);
  let problems: readonly Problem[] = NO_PROBLEMS;
  const encoding = (found: Problem): void => {
    problems = [...problems, found];
  };

  for (const chunk of utf8Chunks(chunks, encoding)) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const ascii = isAscii(bytes);
    let from = 0;
    for (let newline = bytes.indexOf(0x0a); newline !== -1; newline = bytes.indexOf(0x0a, from)) {
      let raw: RawLine;
      if (unfinished.size() > 0) {
        unfinished.add(bytes.subarray(from, newline));
        raw = unfinished.end();
      } else {
        raw = decodeLine(bytes, from, newline, ascii, limits.maxBytes);
      }
      from = newline + 1;
      if (raw.refused || !isBlank(raw.text)) {
        yield lineOf(raw, start, problems, limits);
        problems = NO_PROBLEMS;
        start.index++;
      }
      start.lineNumber++;
      start.offset += raw.units + 1;
    }
    if (from < bytes.length) unfinished.add(bytes.subarray(from));
  }
  if (unfinished.size() === 0) return;
  const raw = unfinished.end();
  if (raw.refused || !isBlank(raw.text)) yield lineOf(raw, start, problems, limits);
}

/** A line as it was cut. */
interface RawLine {
  readonly text: string;
  /** Length in UTF-16 units with a CR at the end. */
  readonly units: number;
  readonly invalid: Problem | null;
  readonly refused: boolean;
}

function lineOf(
  raw: RawLine,
  start: Readonly<{ index: number; lineNumber: number; offset: number }>,
  encoding: readonly Problem[],
  limits: DocumentLimits,
): NdjsonLine {
  let problems = encoding;
  if (raw.invalid !== null) problems = [...problems, raw.invalid];
  if (raw.refused) problems = [...problems, tooLarge("line", limits.maxBytes)];
  return {
    index: start.index,
    text: raw.text,
    lineNumber: start.lineNumber,
    offset: start.offset,
    problems,
    refused: raw.refused,
  };
}

function decodeLine(bytes: Buffer, from: number, to: number, ascii: boolean, maxBytes: number): RawLine {
  const end = to > from && bytes[to - 1] === 0x0d ? to - 1 : to;
  if (end - from > maxBytes) return refused(unitsIn(bytes.subarray(from, to)));
  const text = ascii ? bytes.toString("latin1", from, end) : bytes.toString("utf8", from, end);
  const invalid = !ascii && text.includes("\ufffd") ? invalidUtf8(bytes.subarray(from, end)) : null;
  return { text, units: text.length + to - end, invalid, refused: false };
}

function refused(units: number): RawLine {
  return { text: "", units, invalid: null, refused: true };
}

function unitsIn(bytes: Uint8Array): number {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).length;
}

/** The line that has begun and not yet ended: its bytes, or only its length once it is over the limit. */
interface Unfinished {
  readonly size: () => number;
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => RawLine;
}

function startUnfinished(maxBytes: number): Unfinished {
  let parts: Uint8Array[] = [];
  let size = 0;
  let units = 0;
  let decoder: InstanceType<typeof TextDecoder> | null = null;

  return {
    size: () => size,
    add(bytes) {
      size += bytes.length;
      if (decoder === null && size <= maxBytes + 1) {
        parts.push(new Uint8Array(bytes));
        return;
      }
      if (decoder === null) {
        decoder = new TextDecoder("utf-8", { ignoreBOM: true });
        for (const part of parts) units += decoder.decode(part, { stream: true }).length;
        parts = [];
      }
      units += decoder.decode(bytes, { stream: true }).length;
    },
    end() {
      const bytes = Buffer.concat(parts);
      const raw =
        decoder === null
          ? decodeLine(bytes, 0, bytes.length, isAscii(bytes), maxBytes)
          : refused(units + decoder.decode().length);
      parts = [];
      size = 0;
      units = 0;
      decoder = null;
      return raw;
    },
  };
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first !== 0x7b && text.trim() === "";
}
