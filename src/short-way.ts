/**
 * The short way of most requests: one clean JSON text, nothing to tell. It asks the same questions as the pipeline of
 * check.ts, and leaves out everything that is only made to tell something; whatever is not so simple goes the whole way.
 */
import { lineCandidate, type ReadOptions, textCandidates } from "./candidates.ts";
import { NO_PROBLEMS } from "./document/document.ts";
import { lineTable } from "./document/line-table.ts";
import type { NdjsonLine } from "./document/ndjson.ts";
import type { Evaluator } from "./evaluator.ts";
import type { CheckedRequest } from "./preflight.ts";
import { silentReport } from "./report/silent-report.ts";
import { acceptsRequest } from "./schema/accepts-request.ts";

/**
 * @param value of a clean text.
 * @param line of NDJSON that the text is; null for a text that is the request.
 * @returns null when it takes the whole way.
 */
export function shortWay(
  text: string,
  value: unknown,
  path: string | null,
  line: NdjsonLine | null,
  { decider }: Evaluator,
): CheckedRequest | null {
  if (!acceptsRequest(value)) return null;
  const { tally, failed, undecided } = decider(value);
  if (failed.length > 0 || undecided.length > 0) return null;
  return {
    report: silentReport({ path, index: line === null ? null : line.index }, tally),
    value,
    line: (number) => lineTable(text).line(line === null ? number : number - line.lineNumber + 1),
    extent: (pointer) => {
      const [long] =
        line === null
          ? textCandidates({ text, problems: NO_PROBLEMS }, { path, format: "json" }, READ, value)
          : [lineCandidate(line, { path, format: "ndjson" }, READ, value)];
      return long?.extent(pointer) ?? null;
    },
  };
}

/** The text was within the limit when it came here. */
const READ: ReadOptions = Object.freeze({ hash: false, maxBytes: Number.POSITIVE_INFINITY });
