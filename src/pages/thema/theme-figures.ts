import { describeIssue } from '../../package/describe-issue.ts';
import { computeFigureView, type FigureView } from '../../domain/figure-view.ts';
import { formatList, formatQuarterSpan } from '../../domain/format-nl.ts';
import type { Quarter } from '../../domain/period.ts';
import { isQuarter } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import type { ThemeBase } from './theme-base.ts';

export interface FigureRow {
  readonly reading: Reading;
  readonly figure: FigureView;
  readonly conclusion: string;
  /** What is wrong with the file of this figure; null when nothing is. */
  readonly fault: string | null;
}

export interface FiguresModel {
  readonly rows: readonly FigureRow[];
  /** Of the rows, how many stand large in the column. */
  readonly large: number;
  /** How many of the others stand there as one line. */
  readonly lines: number;
  /** "Nog 8 cijfers"; null when all are there. */
  readonly more: string | null;
  /** How many indicators have a value. */
  readonly known: number;
  readonly source: string;
  readonly example: boolean;
}

const LARGE = 4;
const MOST_LINES = 2;
/** As many as a sparkline draws. */
const TREND_QUARTERS = 12;

/** The indicators of the programme: those with a figure before those that have none yet. */
export function computeFigures(base: ThemeBase): FiguresModel {
  const { readings } = base;
  const known = readings.filter(isKnown);
  const rows = [...known, ...readings.filter((reading) => !isKnown(reading))].map((reading) => ({
    reading,
    figure: computeFigureView(reading),
    conclusion: writeChartConclusion(reading),
    fault: faultOf(reading, base),
  }));
  const rest = Math.max(0, rows.length - LARGE);
  return {
    rows,
    large: Math.min(rows.length, LARGE),
    lines: rest <= MOST_LINES ? rest : 0,
    more: rest > MOST_LINES ? `Nog ${rest} cijfers` : null,
    known: known.length,
    ...computeSource(base),
  };
}

/** "Jaarcijfers 2019. Trend 2017–2019:", before the mark of what is made up; the source when nothing is. */
function computeSource({ readings, programme, period }: ThemeBase): Pick<FiguresModel, 'source' | 'example'> {
  const figures = readings.flatMap(({ figure }) => (figure === null || figure.value === null ? [] : [figure]));
  const trend = readings.map(({ quarters }) => quarters.slice(-TREND_QUARTERS)).find(({ length }) => length > 0) ?? [];
  const years = `Jaarcijfers ${yearOf(period)}`;
  if (figures.some(({ origin }) => origin === 'example')) return { source: `${years} en trend:`, example: true };
  const example = readings.some(({ quarters }) => quarters.some(({ origin }) => origin === 'example'));
  if (!example) return { source: `Bron: ${programme.source}.`, example };
  const ends = [trend.at(0), trend.at(-1)].flatMap((each) => toQuarter(each?.period));
  return { source: `${years}. Trend ${spanOf(ends)}:`, example };
}

function spanOf([from, to]: readonly Quarter[]): string {
  return from === undefined || to === undefined ? 'per kwartaal' : formatQuarterSpan(from, to);
}

function toQuarter(period: string | undefined): Quarter[] {
  return period !== undefined && isQuarter(period) ? [period] : [];
}

/** Every fault in the files of this area that touches the indicator, when they left no figure to show. */
function faultOf(reading: Reading, { areaView }: ThemeBase): string | null {
  if (isKnown(reading) || areaView === null) return null;
  const own = areaView.issues.filter(({ indicator }) => indicator === reading.indicator.id || indicator === undefined);
  return own.length === 0 ? null : formatList(own.map(describeIssue));
}

export function isKnown({ figure }: Reading): boolean {
  return figure !== null && figure.value !== null;
}
