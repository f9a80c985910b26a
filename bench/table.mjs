/** The table as Markdown, which reads well in a terminal too. */
import { verdict } from "./rows.mjs";

const HEAD = ["work", "measured", "limit", "aim", "verdict", "median"];

/** @param small wraps the last column, which is there for orientation only. */
export function table(rows, small = (text) => text) {
  const cells = rows.map((row) => [
    row.work,
    row.measured === null ? "floor" : figure(row.measured, row.suffix),
    row.limit === null ? "" : `${row.limit}${row.suffix}`,
    row.aim === null ? "" : `${row.aim}${row.suffix}`,
    verdict(row),
    row.median === null ? "" : small(duration(row.median, row.unit)),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column].length)),
  );
  const line = (texts) =>
    `| ${texts.map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(HEAD), rule, ...cells.map(line)].join("\n");
}

/** Three digits; of a number over a thousand, its integer part. */
function figure(number, suffix = "") {
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return `${number.toFixed(digits)}${suffix}`;
}

function duration(number, unit) {
  const microseconds = unit === "ms" ? number * 1e3 : number;
  if (microseconds < 1e3) return `${figure(microseconds)} µs`;
  return microseconds < 1e6 ? `${figure(microseconds / 1e3)} ms` : `${figure(microseconds / 1e6)} s`;
}
