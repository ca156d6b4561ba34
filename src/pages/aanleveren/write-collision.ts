import type { CollidedRow } from '../../api/delivery.ts';
import { formatPeriod } from '../../domain/format-nl.ts';
import { isPeriod } from '../../domain/period.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { plural } from './delivery-words.ts';

/** "Online fraude, Almere, 4e kwartaal 2019: stond op 207, is nu 210, bij u 208." */
export function writeCollision(
  { indicator, area, period, before, now, yours }: CollidedRow,
  { indicators, areas }: Pick<CoreView, 'areas' | 'indicators'>,
): string {
  const what = indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  const where = areas.find(({ id }) => id === area)?.name ?? area;
  const when = isPeriod(period) ? formatPeriod(period) : period;
  return `${what}, ${where}, ${when}: stond op ${orNone(before)}, is nu ${orNone(now)}, bij u ${orNone(yours)}.`;
}

/** What stands above the figures that others changed; without such figures it is their sums that are in the way. */
export function writeCollisionLead(rows: number): string {
  if (rows > 0) return `${plural(rows, 'cijfer is', 'cijfers zijn')} intussen veranderd:`;
  return 'Niemand veranderde dezelfde cijfers als u. Maar de nieuwe cijfers tellen mee in dezelfde sommen, en daardoor is er iets waar u nog naar moet kijken. Kijk uw bestand opnieuw na: dan ziet u wat.';
}

function orNone(value: string): string {
  return value === '' ? 'geen cijfer' : value;
}
