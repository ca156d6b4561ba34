import type { LineSeries } from '../../src/charts/line-series.ts';
import { toSeriesLook, WHOLE_LOOK } from '../../src/charts/series-look.ts';
import { computeReading } from '../../src/domain/compute-reading.ts';
import { formatValue } from '../../src/domain/format-nl.ts';
import type { Quarter } from '../../src/domain/period.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { makeIndicator, makeObservation, makeTarget } from '../domain/reading-factory.ts';

export const QUARTERS = 44;
const FIRST: Quarter = '2009-K1';
const LAST = addQuarters(FIRST, QUARTERS - 1);
const INDICATOR = makeIndicator({ id: 'maat', kind: 'share', unit: '%', decimals: 1, direction: 'higher' });

/** Readings as the product computes them: limits, signals, a target, and a last quarter that is not final. */
export function makeReadings(count: number): Reading[] {
  return Array.from({ length: count }, (_, place) => {
    const id = `gebied-${place}`;
    const quarters = Array.from({ length: QUARTERS }, (__, index) =>
      makeObservation(addQuarters(FIRST, index), valueAt(place, index), {
        area: id,
        indicator: INDICATOR.id,
        status: index === QUARTERS - 1 ? 'provisional' : 'final',
      }),
    );
    return computeReading({
      indicator: INDICATOR,
      area: {
        id,
        name: `Gebied ${place}`,
        level: 'municipality',
        parent: 'regio',
        cbs: '',
        validFrom: null,
        validUntil: null,
        tile: null,
        abbreviation: '',
      },
      areas: [],
      events: [],
      targets: [makeTarget(14, { area: id, indicator: INDICATOR.id, period: '2019' })],
      period: LAST,
      series: { indicator: INDICATOR.id, area: id, years: [], quarters },
    });
  });
}

export const PERIODS = Array.from({ length: QUARTERS }, (_, index) => addQuarters(FIRST, index));

/** Five lines, and a thin one behind them. */
export function makeLines(): LineSeries[] {
  return [0, 1, 2, 3, 4, 5].map((place) => ({
    id: `gebied-${place}`,
    name: place === 5 ? 'Regio' : `District ${place + 1}`,
    look: place === 5 ? WHOLE_LOOK : toSeriesLook(place),
    pointsOnly: false,
    points: PERIODS.map((_, index) => {
      const value = valueAt(place, index);
      const text = formatValue(value, INDICATOR);
      return { value, text, said: text, provisional: index === QUARTERS - 1 };
    }),
  }));
}

/** The same at every run. */
function valueAt(place: number, index: number): number {
  const wave = Math.sin(place * 1.7 + index * 0.9) + Math.sin(place * 0.6 + index * 2.3);
  return Math.round((11 + place / 10 + wave * 1.6 + (index > 36 && place % 3 === 0 ? 5 : 0)) * 10) / 10;
}
