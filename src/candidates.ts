/** From bytes to the requests in them, each ready for the stages. */
import type { Candidate } from "./check.ts";
import { decode } from "./document/decode.ts";
import { type DocumentRequest, NO_PROBLEMS } from "./document/document.ts";
import type { DocumentFormat } from "./document/format-of.ts";
import { type LineTable, lineTable } from "./document/line-table.ts";
import type { NdjsonLine } from "./document/ndjson.ts";
import { readDocument } from "./document/read-document.ts";
import { parts } from "./parts.ts";
import type { Located } from "./report/locate.ts";
import type { Problem } from "./types.ts";

/** Where a text comes from and what it is. */
export interface Origin {
  readonly path: string | null;
  readonly format: DocumentFormat;
}

export interface ReadOptions {
  /** Whether each request gets the sha256 of its own text in UTF-8. */
  readonly hash: boolean;
  readonly maxBytes: number;
}

/** A request and the lines of the text it stands in. */
export interface LinedCandidate {
  readonly candidate: Candidate;
  /** A 1-based line of the file; null where there is none. */
  readonly line: (number: number) => string | null;
}

/** The requests of a text. */
export function* textCandidates(
  text: string,
  origin: Origin,
  options: ReadOptions,
): Generator<LinedCandidate> {
  if (origin.format !== "ndjson" && isLonger(text, options.maxBytes)) {
    yield unread(parts.careful().tooLarge("file", options.maxBytes), origin);
    return;
  }
  yield* decodedCandidates(text, NO_PROBLEMS, origin, options);
}

/** Whether a text takes more bytes in UTF-8; a unit takes one to three. */
function isLonger(text: string, maxBytes: number): boolean {
  return text.length > maxBytes || (text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes);
}

/** @param problems of the encoding; they are told with the first request. */
function* decodedCandidates(
  text: string,
  problems: readonly Problem[],
  origin: Origin,
  options: ReadOptions,
): Generator<LinedCandidate> {
  const { requests } = readDocument(text, origin.format, options);
  const lines = lineTable(text);
  let before = problems;
  for (const request of requests) {
    yield lined(request, request.index, text, before, lines, origin, options);
    before = NO_PROBLEMS;
  }
}

/** The requests of a file, or of a stream whose chunks are only good until the next one is asked for. */
export function* byteCandidates(
  source: Uint8Array | Iterable<Uint8Array>,
  origin: Origin,
  options: ReadOptions,
): Generator<LinedCandidate> {
  const chunks = source instanceof Uint8Array ? [source] : source;
  if (origin.format === "ndjson") {
    for (const line of parts.ndjson().ndjsonLines(chunks, options))
      yield lineCandidate(line, origin, options);
    return;
  }
  const bytes = source instanceof Uint8Array ? source : joined(chunks, options.maxBytes);
  if (bytes.length > options.maxBytes) {
    yield unread(parts.careful().tooLarge("file", options.maxBytes), origin);
    return;
  }
  const { text, problems } = decode(bytes);
  yield* decodedCandidates(text, problems, origin, options);
}

function lineCandidate(line: NdjsonLine, origin: Origin, options: ReadOptions): LinedCandidate {
  const { text, lineNumber } = line;
  const request = parts.ndjson().readLine(line, 0);
  const lines: LineTable = {
    position: (offset) => ({ line: lineNumber, column: offset + 1, offset: line.offset + offset }),
    line: (number) => (number === lineNumber ? text : ""),
  };
  return lined(request, request.index, text, NO_PROBLEMS, lines, origin, options);
}

function lined(
  request: DocumentRequest,
  index: number | null,
  text: string,
  before: readonly Problem[],
  lines: LineTable,
  { path }: Origin,
  { hash }: ReadOptions,
): LinedCandidate {
  const located: Located = { span: request.span, lines };
  const { start, end } = hash ? request.extent() : { start: 0, end: 0 };
  return {
    candidate: {
      source: hash ? { path, index, sha256: parts.hash().sha256(text.slice(start, end)) } : { path, index },
      value: request.value,
      parsed: request.parsed,
      problems: before.length === 0 ? request.problems : [...before, ...request.problems],
      located: () => located,
    },
    line: lines.line,
  };
}

/** Stands for a file that was not read; it has a place, but no text to look at. */
function unread(problem: Problem, { path }: Origin): LinedCandidate {
  const located: Located = { span: () => null, lines: lineTable("") };
  return {
    candidate: {
      source: { path, index: null },
      value: undefined,
      parsed: false,
      problems: [problem],
      located: () => located,
    },
    line: () => null,
  };
}

/** All chunks as one; stops reading past the limit, so that an endless stream ends. */
function joined(chunks: Iterable<Uint8Array>, limit: number): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    // Not `chunk.slice()`: that of a Buffer is a view of what its owner will overwrite.
    kept.push(Uint8Array.prototype.slice.call(chunk));
    size += chunk.length;
    if (size > limit) break;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of kept) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
