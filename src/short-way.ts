/**
 * The short way of most requests: one clean JSON text, nothing to tell. It asks the same questions as the pipeline of
 * check.ts, and leaves out everything that is only made to tell something; whatever is not so simple goes the whole way.
 */
import type { ReadOptions } from "./candidates.ts";
import { NOT_CLEAN, readClean } from "./document/clean-json.ts";
import { decode } from "./document/decode.ts";
import { lineTable } from "./document/line-table.ts";
import type { Evaluator } from "./evaluator.ts";
import type { CheckedRequest } from "./preflight.ts";
import { silentReport } from "./report/silent-report.ts";
import { acceptsRequest } from "./schema/accepts-request.ts";

/** @param index of a line of NDJSON; null for a text that is the request. @returns null when it takes the whole way. */
export function shortWay(
  text: string,
  path: string | null,
  index: number | null,
  { decider }: Evaluator,
): CheckedRequest | null {
  const value = readClean(text);
  if (value === NOT_CLEAN || !acceptsRequest(value)) return null;
  const { tally, failed, undecided } = decider(value);
  if (failed.length > 0 || undecided.length > 0) return null;
  return {
    report: silentReport({ path, index }, tally),
    value,
    line: (number) => lineTable(text).line(number),
  };
}

/** The same from bytes. */
export function shortWayOfBytes(
  bytes: Uint8Array,
  path: string | null,
  { maxBytes }: ReadOptions,
  evaluator: Evaluator,
): CheckedRequest | null {
  if (bytes.length > maxBytes) return null;
  const { text, problems } = decode(bytes);
  return problems.length > 0 ? null : shortWay(text, path, null, evaluator);
}
