/** From bytes to the requests in them, each ready for the stages. */
import type { Candidate, LocatedText } from "./check.ts";
import { type Decoded, decode } from "./document/decode.ts";
import { type DocumentRequest, NO_PROBLEMS } from "./document/document.ts";
import type { DocumentFormat } from "./document/format-of.ts";
import { type LineTable, lineTable } from "./document/line-table.ts";
import type { NdjsonLine } from "./document/ndjson.ts";
import { readDocument } from "./document/read-document.ts";
import { parts } from "./parts.ts";
import type { Problem, Range } from "./types.ts";

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
  /** Where it stands in the text, the whole text where that is the request; or where a value in it does. Null where there is none. */
  readonly extent: (pointer?: string) => Range | null;
}

/** Whether a text takes more bytes in UTF-8; a unit takes one to three. */
export function isLonger(text: string, maxBytes: number): boolean {
  return text.length > maxBytes || (text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes);
}

/** The text of a document; null for one that is over the limit. */
export function decoded(
  source: Uint8Array | Iterable<Uint8Array>,
  { maxBytes }: ReadOptions,
): Decoded | null {
  const bytes = source instanceof Uint8Array ? source : parts.streams().joinChunks(source, maxBytes);
  return bytes.length > maxBytes ? null : decode(bytes);
}

/** The requests of a file, or of a stream whose chunks are only good until the next one is asked for. */
export function byteCandidates(
  source: Uint8Array | Iterable<Uint8Array>,
  origin: Origin,
  options: ReadOptions,
): Iterable<LinedCandidate> {
  return origin.format === "ndjson"
    ? lineCandidates(source instanceof Uint8Array ? [source] : source, origin, options)
    : textCandidates(decoded(source, options), origin, options);
}

/**
 * The requests of a text; one stands for a text that is over the limit.
 *
 * @param clean of a JSON text, what `readClean` gave, where it was asked before.
 */
export function textCandidates(
  read: Decoded | null,
  origin: Origin,
  options: ReadOptions,
  clean?: unknown,
): readonly LinedCandidate[] {
  if (read === null) return tooLarge(origin, options);
  const { text, problems } = read;
  const lines = lineTable(text);
  // Problems of the encoding are told with the first request.
  return readDocument(text, origin.format, options, clean).requests.map((request, at) =>
    lined(request, text, at === 0 ? problems : NO_PROBLEMS, lines, origin, options),
  );
}

function* lineCandidates(
  chunks: Iterable<Uint8Array>,
  origin: Origin,
  options: ReadOptions,
): Generator<LinedCandidate> {
  for (const line of parts.streams().ndjsonLines(chunks, options)) yield lineCandidate(line, origin, options);
}

/** The request on a line of NDJSON. @param clean as for `textCandidates`. */
export function lineCandidate(
  line: NdjsonLine,
  origin: Origin,
  options: ReadOptions,
  clean?: unknown,
): LinedCandidate {
  const { text, lineNumber, offset: start } = line;
  const lines: LineTable = {
    position: (offset) => ({ line: lineNumber, column: offset + 1, offset: start + offset }),
    line: (number) => (number === lineNumber ? text : ""),
  };
  return lined(parts.streams().readLine(line, 0, clean), text, NO_PROBLEMS, lines, origin, options);
}

function lined(
  request: DocumentRequest,
  text: string,
  before: readonly Problem[],
  lines: LineTable,
  { path }: Origin,
  { hash }: ReadOptions,
): LinedCandidate {
  const { index } = request;
  const located: LocatedText = { text, span: request.span, lines };
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
    extent: (pointer) => {
      const whole = index === null ? { start: 0, end: text.length } : request.extent();
      const span = pointer === undefined ? whole : request.span(pointer, "value");
      return span === null ? null : { start: lines.position(span.start), end: lines.position(span.end) };
    },
  };
}

/** Stands for a file that was not read; it has a place, but no text to look at. */
function tooLarge({ path }: Origin, { maxBytes }: ReadOptions): readonly LinedCandidate[] {
  const located: LocatedText = { text: "", span: () => null, lines: lineTable("") };
  const problems = [parts.careful().tooLarge("file", maxBytes)];
  return [
    {
      candidate: {
        source: { path, index: null },
        value: undefined,
        parsed: false,
        problems,
        located: () => located,
      },
      line: () => null,
      extent: () => null,
    },
  ];
}
