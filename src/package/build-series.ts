import type { Observation, Series } from '../domain/observation.ts';
import { isQuarter, isYear, type Period } from '../domain/period.ts';
import { addQuarters, comparePeriods, toYear } from '../domain/period-math.ts';
import { groupBy } from './group-by.ts';

/**
 * The observations as one series per indicator and area, in order of first appearance: sorted by period, and what lies
 * between the first and the last without a row is null with reason 'unknown'. Months are left out.
 */
export function buildSeries(observations: readonly Observation[]): Series[] {
  const groups = groupBy(observations, ({ indicator, area }) => `${indicator}|${area}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        indicator: first.indicator,
        area: first.area,
        years: fillGaps(group.filter(({ period }) => isYear(period))),
        quarters: fillGaps(group.filter(({ period }) => isQuarter(period))),
      },
    ];
  });
}

function fillGaps(observations: readonly Observation[]): Observation[] {
  const sorted = observations.toSorted((a, b) => comparePeriods(a.period, b.period));
  const filled: Observation[] = [];
  for (const observation of sorted) {
    let previous = filled.at(-1);
    while (previous !== undefined && comparePeriods(nextPeriod(previous.period), observation.period) < 0) {
      previous = toGap(previous, nextPeriod(previous.period));
      filled.push(previous);
    }
    filled.push(observation);
  }
  return filled;
}

function nextPeriod(period: Period): Period {
  return isQuarter(period) ? addQuarters(period, 1) : toYear(Number(period.slice(0, 4)) + 1);
}

// Nothing is known of a gap; status and origin are those of the figure before it.
function toGap({ indicator, area, status, origin }: Observation, period: Period): Observation {
  const nothing = { value: null, numerator: null, denominator: null };
  return { indicator, area, period, ...nothing, status, origin, reason: 'unknown', note: '' };
}
