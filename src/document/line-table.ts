import type { Position } from "../types.ts";

/** Lines of a text; nothing is scanned before the first question, and no further than it needs. */
export interface LineTable {
  /** Line and column, both 1-based, of an offset; offsets past the end are the end. */
  position(offset: number): Position;
  /** The text of a 1-based line without its line break; "" where there is no such line. */
  line(number: number): string;
}

/** Lines end in LF or CRLF; the CR belongs to the break. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  let done = false;
  return {
    position(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      while (!done && at >= (starts[starts.length - 1] ?? 0)) done = !addLine(text, starts);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
    },
    line(number) {
      while (!done && starts.length <= number) done = !addLine(text, starts);
      const start = starts[number - 1];
      if (start === undefined) return "";
      const next = starts[number];
      const end = next === undefined ? text.length : next - 1;
      return text.slice(start, end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
    },
  };
}

/** Adds where the next line starts; false when there is none. */
function addLine(text: string, starts: number[]): boolean {
  const newline = text.indexOf("\n", starts[starts.length - 1]);
  if (newline === -1) return false;
  starts.push(newline + 1);
  return true;
}
