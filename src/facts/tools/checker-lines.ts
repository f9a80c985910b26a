import type { Span } from "../../types.ts";

/** A line of the BYOL Checker's log. */
export interface CheckerLine {
  /** Without date and time; cut where no sentence of the checker is as long. */
  readonly text: string;
  readonly span: Span;
  /** Local time in ISO 8601, of the line or of the one that it belongs to; null before the first. */
  readonly time: string | null;
}

const STAMP = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) {1,4}(\d{1,2}):(\d{2}):(\d{2})(?: [AP]M)?\s?/;
/** A table may be as wide as it likes. */
const LONGEST = 10_000;

export function* checkerLines(text: string): Generator<CheckerLine> {
  let time: string | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LONGEST)).replace(/\r$/, "");
    const stamp = STAMP.exec(line);
    if (stamp !== null) time = isoTime(stamp);
    yield {
      text: stamp === null ? line : line.slice(stamp[0].length),
      span: { start, end: start + line.length },
      time,
    };
    start = end + 1;
  }
}

function isoTime([
  ,
  month = "",
  day = "",
  year = "",
  hour = "",
  minute = "",
  second = "",
]: RegExpExecArray): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${hour.padStart(2, "0")}:${minute}:${second}`;
}
