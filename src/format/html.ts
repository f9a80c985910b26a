/** One HTML file for people who do not sit at the terminal: no network, no script, nothing beside it. */
import type { GivenFact, Outcome, ReportHead } from "../index.ts";
import type { Format, FormatOptions } from "./format.ts";
import { foundInPolicy } from "./found-in.ts";
import { page } from "./html/page.ts";
import { type RequestSection, requestSection } from "./html/request-section.ts";

// More is no longer a page that somebody reads, and browsers become slow.
const MOST_UNITS = 8 << 20;

/** Keeps the sections until the verdict is known; the most telling ones go first where there is no room for all. */
export function htmlFormat(options: FormatOptions): Format {
  const kept: Record<Outcome, RequestSection[]> = { fail: [], unknown: [], pass: [] };
  const room: Record<Outcome, number> = { fail: MOST_UNITS, unknown: MOST_UNITS, pass: MOST_UNITS };
  let head: ReportHead | null = null;
  let given: readonly GivenFact[] = [];
  let number = 0;
  return {
    begin: (from) => {
      head = from;
      given = from.facts;
      return "";
    },
    request: (checked) => {
      const { verdict } = checked.report;
      number++;
      if (room[verdict] <= 0) return "";
      const section = requestSection(checked, number, given, options);
      room[verdict] -= section.section.markup.length;
      if (room[verdict] > 0) kept[verdict].push(section);
      return "";
    },
    end: (totals) => {
      let left = MOST_UNITS;
      const sections = [...kept.fail, ...kept.unknown, ...kept.pass].filter(({ section }) => {
        left -= section.markup.length;
        return left > 0;
      });
      return page(head, sections, foundInPolicy(totals.policy), totals).markup;
    },
  };
}
