import type { Finding } from "../index.ts";

/** Where in its file a finding is, for people: `6:20`; where there is no text, the pointer, not escaped. */
export function placeOf({ range, pointer }: Pick<Finding, "range" | "pointer">): string {
  if (range === null) return pointer === "" ? "request" : pointer;
  return `${range.start.line}:${range.start.column}`;
}
