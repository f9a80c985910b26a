import type { Finding, Range } from "../index.ts";
import type { FoundIn } from "./found-in.ts";

/**
 * The part of a finding's range that is on its first line. Reviewers show an annotation only where all its lines were
 * changed, and a member that is missing points at a whole object.
 */
export function tightRange({ range }: Finding, { line }: Pick<FoundIn, "line">): Range | null {
  if (range === null || range.start.line === range.end.line) return range;
  const { start } = range;
  const length = Math.max(1, (line(start.line)?.length ?? 0) - start.column + 1);
  return { start, end: { line: start.line, column: start.column + length, offset: start.offset + length } };
}
