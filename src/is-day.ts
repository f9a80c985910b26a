const MONTHS_OF_30_DAYS: readonly number[] = [4, 6, 9, 11];

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. By arithmetic: the first use of `Date` takes longer than a check. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeapYear ? 29 : 28) : MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
