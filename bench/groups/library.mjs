import { floorRow, ratioRow } from "../rows.mjs";
import { timeFunctions } from "../time-functions.mjs";

/** The library in a process that is warm. */
export function library({ effort }) {
  const times = timeFunctions("library", effort.functions);
  const row = (work, name, floor, goal) => ratioRow(work, times[name], times[floor], "µs", goal);
  return [
    floorRow("library: `JSON.parse` of a valid request's text", times.parse, "µs"),
    row("library: valid request, from text", "text", "parse", { limit: 4, aim: 2.5 }),
    row("library: valid request, object given", "object", "parse", { limit: 1.5, aim: 0.9 }),
    row("library: three mistakes, from text", "mistakes", "parse mistakes", { limit: 20, aim: 12 }),
    row("library: ajv with the schema alone, from text", "ajv text", "parse"),
    row("library: ajv with the schema alone, object given", "ajv object", "parse"),
  ];
}
