import type { Finding, Severity, Source } from "../types.ts";

/** What decides whether findings count. */
export interface Gate {
  /** The severity that makes a verdict fail. */
  readonly failOn: Severity;
  /** Gives findings another severity, or waives them; null where nobody asked for that. */
  readonly judge: Judge | null;
}

export type Judge = (finding: Finding, request: JudgedRequest) => Finding;

/** The request that a finding is about. */
export interface JudgedRequest {
  readonly source: Source;
  readonly value: unknown;
}
