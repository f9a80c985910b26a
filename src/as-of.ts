/** The date that dated rules use. */
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

/** By arithmetic: the first use of `Date` takes longer than a check. */
function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
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
