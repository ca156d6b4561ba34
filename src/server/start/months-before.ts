/** 2020-08-31, 6 -> 2020-02-29: the same day of an earlier month, or its last. */
export function monthsBefore(now: Date, months: number): Date {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  // A day that the month does not have has become one of the next.
  if (date.getUTCDate() !== now.getUTCDate()) date.setUTCDate(0);
  return date;
}
