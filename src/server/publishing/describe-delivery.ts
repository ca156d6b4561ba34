import { formatList, formatNumber, formatPeriod } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { type Delivery, isImported } from '../../intake/delivery.ts';
import type { TakenFigures } from '../../intake/to-row-changes.ts';

const MOST_NAMES = 2;

/** A delivery in one line of the history: "Online fraude, 4e kwartaal 2019: 39 nieuw, 3 gewijzigd, 7 opgeteld". */
export function describeDelivery(
  indicators: readonly Pick<Indicator, 'name'>[],
  { delivery, difference: { added, changed }, sums }: TakenFigures,
): string {
  const names = indicators.map(({ name }) => name);
  const more = names.length - MOST_NAMES;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${formatNumber(more)} andere`] : names;
  const periods = describePeriods(listPeriods(delivery));
  const counts = [
    added > 0 && `${formatNumber(added)} nieuw`,
    changed.length > 0 && `${formatNumber(changed.length)} gewijzigd`,
    sums.length > 0 && `${formatNumber(sums.length)} opgeteld`,
  ].filter((part) => part !== false);
  const what = [formatList(shown), periods].filter((part) => part !== '').join(', ');
  return `${what}: ${counts.join(', ') || 'niets nieuws'}`;
}

function listPeriods({ store, periods, ...delivery }: Delivery): Period[] {
  const found = new Set<Period>();
  for (let place = 0; place < store.length; place += 1) {
    const period = periods[store.period[place] ?? 0]?.period;
    if (period != null && isImported({ store, periods, ...delivery }, place)) found.add(period);
  }
  return [...found].sort();
}

function describePeriods(periods: readonly Period[]): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? formatPeriod(first) : `${formatPeriod(first)} tot en met ${formatPeriod(last)}`;
}
