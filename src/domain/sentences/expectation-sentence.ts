import type { Expectation, PlacedExpectation } from '../expectation.ts';
import { formatDate, formatMissing, formatPeriod, formatValue } from '../format-nl.ts';
import type { Indicator } from '../indicator.ts';

type Unit = Pick<Indicator, 'unit' | 'decimals' | 'kind'>;

/** "Verwacht voor het 1e kwartaal 2020: 80 tot 110 (naam, 2 maart 2020)."; held beside the outcome once that is there. */
export function writeExpectation({ expectation, outcome }: PlacedExpectation, indicator: Unit): string {
  const { period, author, date } = expectation;
  const range = `${formatValue(expectation.from, indicator)} tot ${formatValue(expectation.to, indicator)}`;
  const quarter = formatPeriod(period);
  const expected = `Verwacht voor het ${quarter}: ${range} (${author}, ${formatDate(date)}).`;
  if (outcome === null) return expected;
  if (outcome.value === null) return `${expected} De uitkomst: ${formatMissing(outcome.reason)}.`;
  const result = `De ${outcome.status === 'provisional' ? 'voorlopige ' : ''}uitkomst ${formatValue(outcome.value, indicator)}`;
  const place = `ligt ${placeOf(outcome.value, expectation)} de verwachting van ${range}`;
  return `${result} in het ${quarter} ${place} (${author}, ${formatDate(date)}).`;
}

function placeOf(value: number, { from, to }: Expectation): string {
  if (value < from) return 'onder';
  return value > to ? 'boven' : 'binnen';
}
