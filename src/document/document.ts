import type { Problem, Span, Token } from "../types.ts";

/** One request of a document. */
export interface DocumentRequest {
  /** Place in an array or an NDJSON file; null when the document is the request. */
  readonly index: number | null;
  /** Undefined when `parsed` is false. */
  readonly value: unknown;
  readonly parsed: boolean;
  /** Of stage "document", pointers relative to the request. */
  readonly problems: readonly Problem[];
  /** Where a pointer's value or key stands in `Document.text`; null where there is none. Scans on the first call only. */
  readonly span: (pointer: string, token: Token) => Span | null;
  /** The request's own text. */
  readonly extent: () => Span;
}

/** A text and the requests in it. */
export interface Document {
  readonly text: string;
  readonly requests: readonly DocumentRequest[];
}

/** What a text may hold. */
export interface DocumentLimits {
  /** Of an NDJSON line, as UTF-8; the caller checks the size of a whole file before it is decoded. */
  readonly maxBytes: number;
}

/** 1 MiB. */
export const DEFAULT_LIMITS: DocumentLimits = Object.freeze({ maxBytes: 1024 * 1024 });

/** How many objects and arrays may be open at once. */
export const MAX_DEPTH = 64;

/** The problems of a document without any. */
export const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);
