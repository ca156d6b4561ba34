import { formatDateShort } from '../../domain/format-nl.ts';

/** The end of a month is the month: "2020-06-30" -> "jun", "2020-04-06" -> "6 apr", "2021-03-31" -> "mrt ’21". */
export function writeDay(date: string, year: string): string {
  const [day, month, ofYear] = formatDateShort(date).split(' ');
  if (!day || !month || !ofYear) return date;
  const words = isEndOfMonth(date) ? [] : [day];
  words.push(month.replace('.', ''));
  if (ofYear !== year) words.push(`’${ofYear.slice(2)}`);
  return words.join(' ');
}

function isEndOfMonth(date: string): boolean {
  const next = new Date(Date.parse(`${date}T00:00:00Z`));
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
