import { formatMissing, formatPeriod, formatValue, MISSING_MARK } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import type { Reading } from '../domain/reading.ts';
import type { ChartTable } from './chart-table.ts';
import { describeState } from './describe-point.ts';
import { toShownValue } from './shown-value.ts';
import { toDrawnLower } from './xmr-groups.ts';

/** Everything that the chart of a reading draws, one row a quarter. */
export function computeReadingTable(reading: Reading): ChartTable {
  const { indicator, area } = reading;
  const format = (value: number | null) => formatValue(value, indicator);
  const unit = indicator.unit === '%' ? '' : ` (${indicator.unit})`;
  return {
    caption: `${indicator.name}${unit} per kwartaal, ${area.name}`,
    columns: ['Kwartaal', 'Waarde', 'Status', 'Gemiddelde', 'Ondergrens', 'Bovengrens', 'Doel', 'Signaal'],
    rows: reading.quarters.map((observation, index) => {
      const point = reading.spc?.points[index] ?? null;
      const value = toShownValue(observation);
      return {
        header: formatPeriod(observation.period),
        cells: [
          value === null ? formatMissing(observation.reason, indicator.disclosureThreshold) : format(value),
          formatStatus(observation),
          format(point?.mean ?? null),
          format(toDrawnLower(reading, point?.lower ?? null)),
          format(point?.upper ?? null),
          format(reading.quarterTarget),
          (value !== null && point && describeState(point)) || MISSING_MARK,
        ],
      };
    }),
  };
}

/** "voorlopig, voorbeeld" */
export function formatStatus(observation: Pick<Observation, 'value' | 'reason' | 'status' | 'origin'>): string {
  if (toShownValue(observation) === null) return MISSING_MARK;
  const status = observation.status === 'provisional' ? 'voorlopig' : 'definitief';
  const origin = { example: ', voorbeeld', derived: ', afgeleid', published: '' }[observation.origin];
  return `${status}${origin}`;
}
