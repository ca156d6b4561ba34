import type { Audit } from '../audit/audit.ts';
import type { Retention } from './read-settings.ts';

/** Takes away what is older than it is kept. A log that was tampered with stays whole, and the console says so. */
export async function applyRetention(
  audit: Pick<Audit, 'shorten'>,
  { logMonths, addressMonths }: Retention,
  now: Date,
): Promise<void> {
  const outcome = await audit.shorten({
    linesFrom: monthsBefore(now, logMonths),
    addressesFrom: monthsBefore(now, addressMonths),
  });
  if (outcome.type === 'broken') {
    console.error(`Regel ${outcome.number} van het beveiligingslogboek is veranderd. Het logboek wordt niet ingekort.`);
  }
}

/** 2020-08-31, 6 -> 2020-02-29: the same day of an earlier month, or its last. */
export function monthsBefore(now: Date, months: number): Date {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  // A day that the month does not have has become one of the next.
  if (date.getUTCDate() !== now.getUTCDate()) date.setUTCDate(0);
  return date;
}
