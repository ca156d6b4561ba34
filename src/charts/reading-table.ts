import { formatMissing, formatPeriod, formatValue, MISSING_MARK } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import type { Reading } from '../domain/reading.ts';
import { writeTargetValue } from '../domain/sentences/target-words.ts';
import type { SeriesGrain } from '../domain/series-views.ts';
import type { ChartTable } from './chart-table.ts';
import { describeState } from './describe-point.ts';
import { toShownValue } from './shown-value.ts';
import { toDrawnLower } from './xmr-groups.ts';
import { formatLimit } from './xmr-labels.ts';

const GRAINS: Readonly<Record<SeriesGrain, { readonly caption: string; readonly column: string }>> = {
  quarter: { caption: 'per kwartaal', column: 'Kwartaal' },
  year: { caption: 'per jaar', column: 'Jaar' },
  running: { caption: 'in vier kwartalen samen', column: 'Tot en met' },
};

/** Everything that the chart of a reading draws, one row a quarter (or year). */
export function computeReadingTable(reading: Reading, grain: SeriesGrain = 'quarter'): ChartTable {
  const { indicator, area } = reading;
  const toLimit = (value: number | null) => (value === null ? MISSING_MARK : formatLimit(value, indicator));
  const { quarterTarget } = reading;
  const target = quarterTarget === null ? MISSING_MARK : writeTargetValue({ value: quarterTarget }, indicator);
  const unit = indicator.unit === '%' ? '' : ` (${indicator.unit})`;
  return {
    caption: `${indicator.name}${unit} ${GRAINS[grain].caption}, ${area.name}`,
    columns: [GRAINS[grain].column, 'Waarde', 'Status', 'Gemiddelde', 'Ondergrens', 'Bovengrens', 'Doel', 'Signaal'],
    rows: reading.quarters.map((observation, index) => {
      const point = reading.spc?.points[index] ?? null;
      const value = toShownValue(observation);
      return {
        header: formatPeriod(observation.period),
        cells: [
          value === null
            ? formatMissing(observation.reason, indicator.disclosureThreshold)
            : formatValue(value, indicator),
          formatStatus(observation),
          toLimit(point?.mean ?? null),
          toLimit(toDrawnLower(reading, point?.lower ?? null)),
          toLimit(point?.upper ?? null),
          target,
          (value !== null && point && describeState(point)) || MISSING_MARK,
        ],
      };
    }),
  };
}

/** "voorlopig, voorbeeld" */
function formatStatus(observation: Pick<Observation, 'value' | 'reason' | 'status' | 'origin'>): string {
  if (toShownValue(observation) === null) return MISSING_MARK;
  const status = observation.status === 'provisional' ? 'voorlopig' : 'definitief';
  const origin = { example: ', voorbeeld', derived: ', afgeleid', published: '' }[observation.origin];
  return `${status}${origin}`;
}
