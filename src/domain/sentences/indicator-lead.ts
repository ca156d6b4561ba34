import type { AreaLevel } from '../area.ts';
import { formatPeriod } from '../format-nl.ts';
import type { Frequency, Indicator, IndicatorKind } from '../indicator.ts';
import { lastQuarterOf, yearOf } from '../period-math.ts';
import type { Reading } from '../reading.ts';

const LEVELS: Readonly<Record<AreaLevel, string>> = { region: 'Regio', district: 'District', municipality: 'Gemeente' };
const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  year: 'per jaar',
  quarter: 'per kwartaal',
  month: 'per maand',
};
const KINDS: Readonly<Record<IndicatorKind, string>> = {
  count: 'aantal',
  stock: 'aantal',
  share: 'aandeel',
  mean: 'gemiddelde in',
  ratio: 'verhouding,',
};

/**
 * Name, unit, area and period under a finding: "Geregistreerde cybercrime, aantal misdrijven. Regio Midden-Nederland, per
 * kwartaal tot en met het 4e kwartaal 2019."
 */
export function writeIndicatorLead({ indicator, area, period }: Reading): string {
  const yearly = indicator.frequency === 'year';
  const until = yearly ? yearOf(period) : `het ${formatPeriod(lastQuarterOf(period))}`;
  return `${indicator.name}, ${writeUnit(indicator)}. ${LEVELS[area.level]} ${area.name}, ${FREQUENCIES[indicator.frequency]} tot en met ${until}.`;
}

/** "aantal misdrijven", "aandeel in procenten", "gemiddelde in weken". */
export function writeUnit({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): string {
  return unit === '%' ? 'aandeel in procenten' : `${KINDS[kind]} ${unit}`;
}
