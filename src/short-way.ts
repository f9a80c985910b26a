/**
 * The short way of most requests: one clean JSON text, nothing to tell. It asks the same questions as the pipeline of
 * check.ts, and leaves out everything that is only made to tell something; whatever is not so simple goes the whole way.
 */
import { lineTable } from "./document/line-table.ts";
import type { Evaluator } from "./evaluator.ts";
import type { CheckedRequest } from "./preflight.ts";
import { silentReport } from "./report/silent-report.ts";
import { acceptsRequest } from "./schema/accepts-request.ts";

/**
 * @param value of a clean text.
 * @param index of a line of NDJSON; null for a text that is the request.
 * @returns null when it takes the whole way.
 */
export function shortWay(
  text: string,
  value: unknown,
  path: string | null,
  index: number | null,
  { decider }: Evaluator,
): CheckedRequest | null {
  if (!acceptsRequest(value)) return null;
  const { tally, failed, undecided } = decider(value);
  if (failed.length > 0 || undecided.length > 0) return null;
  return {
    report: silentReport({ path, index }, tally),
    value,
    line: (number) => lineTable(text).line(number),
  };
}
