import { falseAlarmRate } from '../../domain/false-alarm-rate.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { formatNumber, formatPercent } from '../../domain/format-nl.ts';
import type { CoreView } from '../../package/views/core-view.ts';

interface FalseAlarmFact {
  readonly id: string;
  /** "20 punten" */
  readonly points: string;
  readonly basis: string;
  /** "1,3%" */
  readonly chance: string;
}

const ROWS = [
  { points: 13, baseline: null },
  { points: 20, baseline: null },
  { points: 32, baseline: null },
  { points: 13, baseline: 12 },
  { points: 20, baseline: 12 },
] as const;

/** The chance that the last point is flagged though nothing changed, for some lengths of a series. */
export function computeFalseAlarms(): FalseAlarmFact[] {
  return ROWS.map(({ points, baseline }) => ({
    id: `${points}-${baseline ?? 'alle'}`,
    points: `${points} punten`,
    basis: baseline === null ? 'alle punten' : `de eerste ${baseline} punten`,
    chance: formatPercent(falseAlarmRate(points, baseline) * 100, 1),
  }));
}

const EXAMPLE_POINTS = 20;

/** "39 gemeenten × 20 indicatoren × 1,3% = ongeveer 10": what to expect of chance alone in this package. */
export function writeExpectedAlarms(core: Pick<CoreView, 'areas' | 'indicators'>): string {
  const tree = createAreaTree(core.areas);
  const municipalities = tree.region === null ? 0 : tree.municipalitiesIn(tree.region.id, '2019').length;
  const indicators = core.indicators.filter(
    ({ frequency, levels }) => frequency === 'quarter' && levels.includes('municipality'),
  ).length;
  const rate = falseAlarmRate(EXAMPLE_POINTS, null);
  const expected = municipalities * indicators * rate;
  const series = `${municipalities} gemeenten × ${indicators} indicatoren × ${formatPercent(rate * 100, 1)}`;
  return `${series} = ongeveer ${formatNumber(expected)} valse signalen per kwartaal, als elke reeks ${EXAMPLE_POINTS} punten heeft en de grenzen over alle punten gaan.`;
}
