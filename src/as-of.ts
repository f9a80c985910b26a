/** The date that dated rules use. */
import { isDay } from "./is-day.ts";
import { quote } from "./quote.ts";
import { UsageError } from "./types.ts";

const DAY = 86_400_000;

/** @throws UsageError unless it is a day of the calendar, `YYYY-MM-DD`. */
export function checkedDate(text: string): string {
  if (!isDay(text)) {
    throw new UsageError(
      `${quote(text)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`,
    );
  }
  return text;
}

/** Today in UTC, worked out once a day: a long-lived program checks by the current date, cheaply. */
export function today(now: () => number): () => string {
  let date = "";
  let until = 0;
  return () => {
    const time = now();
    if (time >= until || time < until - DAY) {
      date = new Date(time).toISOString().slice(0, 10);
      until = Date.parse(`${date}T00:00:00Z`) + DAY;
    }
    return date;
  };
}

/** The day so many days after another one, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
