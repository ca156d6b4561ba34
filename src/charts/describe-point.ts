import { formatMissing, formatPeriod, formatValue } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Reading } from '../domain/reading.ts';
import type { SpcPoint } from '../domain/spc.ts';
import { toShownValue } from './shown-value.ts';

type Unit = Pick<Indicator, 'unit' | 'decimals' | 'kind' | 'disclosureThreshold'>;

/** "Geregistreerde cybercrime, 4e kwartaal 2019: 181 misdrijven, voorlopig, boven de bovengrens, zorgelijk". */
export function describePoint(reading: Reading, index: number): string {
  const observation = reading.quarters[index];
  if (!observation) return '';
  const point = reading.spc?.points[index] ?? null;
  const shown = toShownValue(observation) !== null;
  return [
    `${reading.indicator.name}, ${formatPeriod(observation.period)}: ${describeValue(observation, reading.indicator)}`,
    shown && observation.status === 'provisional' ? 'voorlopig' : null,
    shown && point ? describeState(point) : null,
    shown && point ? describeKind(point) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** "181 misdrijven", "11,6%", "minder dan 5", "afgeschermd". */
export function describeValue(observation: Pick<Observation, 'value' | 'reason'>, indicator: Unit): string {
  const value = toShownValue(observation);
  if (value === null) return formatMissing(observation.reason, indicator.disclosureThreshold);
  const text = formatValue(value, indicator);
  // The unit is a plural, and "1 misdrijven" is no Dutch.
  return indicator.unit === '%' || value === 1 ? text : `${text} ${indicator.unit}`;
}

/** What the rules say of one point, without a judgement; null where there are no limits to speak of. */
export function describeState(point: Pick<SpcPoint, 'rule' | 'side' | 'kind'>): string | null {
  const high = point.side === 'high';
  if (point.rule === 'beyond-limit') return high ? 'boven de bovengrens' : 'onder de ondergrens';
  if (point.rule === 'trend') return `deel van een reeks van zeven of meer die ${high ? 'stijgt' : 'daalt'}`;
  if (point.rule === 'two-of-three') return `met twee van de drie dicht bij de ${high ? 'bovengrens' : 'ondergrens'}`;
  if (point.rule === 'shift') return `deel van zeven of meer op rij ${high ? 'boven' : 'onder'} het gemiddelde`;
  return point.kind === 'common' ? 'binnen de gewone schommeling' : null;
}

/** A neutral signal is neither good nor bad and gets no word for it. */
function describeKind(point: Pick<SpcPoint, 'kind'>): string | null {
  if (point.kind === 'concern') return 'zorgelijk';
  return point.kind === 'improvement' ? 'gunstig' : null;
}
