import type { Audit } from '../audit/audit.ts';
import type { Retention } from './read-settings.ts';
import { monthsBefore } from './months-before.ts';

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
