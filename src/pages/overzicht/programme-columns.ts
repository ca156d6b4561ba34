import { computeFigureView, type FigureView } from '../../domain/figure-view.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, type Richness } from '../../domain/richness.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import type { OverviewBase } from './overview-model.ts';

export interface IndicatorRow {
  readonly reading: Reading;
  readonly figure: FigureView;
  readonly conclusion: string;
  /** What is wrong with the file of this figure; null when nothing is. */
  readonly fault: string | null;
}

export interface ProgrammeColumn {
  readonly programme: Programme;
  readonly rows: readonly IndicatorRow[];
  readonly richness: Richness;
  /** "3 vragen open" */
  readonly questions: string;
}

const ROWS_SHOWN = 4;

/** The focus programmes, each with its first indicators: those with a figure before those that have none yet. */
export function computeProgrammeColumns(base: OverviewBase): ProgrammeColumn[] {
  return base.core.programmes.filter(({ kind }) => kind === 'programme').map((programme) => toColumn(programme, base));
}

/** The readings of a programme in the order in which it names its indicators. */
export function readingsOf(programme: Programme, readings: readonly Reading[]): Reading[] {
  return programme.indicators.flatMap((id) => readings.filter(({ indicator }) => indicator.id === id));
}

export function computeProgrammeRichness(programme: Programme, base: OverviewBase): Richness {
  const { core, area, period, tree, readings } = base;
  const hasFigures = readingsOf(programme, readings).some(({ figure }) => figure?.value != null);
  return computeRichness({ headers: core.content, hasFigures, programme: programme.id, area, period, tree });
}

function toColumn(programme: Programme, base: OverviewBase): ProgrammeColumn {
  const own = readingsOf(programme, base.readings);
  // A figure that cannot be read keeps its place, so that it is seen.
  const known = own.filter((reading) => reading.figure?.value != null || faultOf(reading, base) !== null);
  const rows = [...known, ...own.filter((reading) => !known.includes(reading))].slice(0, ROWS_SHOWN);
  return {
    programme,
    rows: rows.map((reading) => ({
      reading,
      figure: computeFigureView(reading),
      conclusion: writeChartConclusion(reading),
      fault: faultOf(reading, base),
    })),
    richness: computeProgrammeRichness(programme, base),
    questions: countQuestions(programme, base),
  };
}

/** The first fault in the files of this area that touches the indicator, when it left no figure to show. */
function faultOf({ indicator, figure }: Reading, { view }: OverviewBase): string | null {
  if (figure?.value != null) return null;
  const own = view.issues.find((issue) => issue.indicator === indicator.id || issue.indicator === undefined);
  return own === undefined ? null : `${own.path}, ${own.place}: ${own.message}`;
}

function countQuestions(programme: Programme, { core }: OverviewBase): string {
  const open = core.content.filter(
    (header) => header.form === 'dialogue' && header.programme === programme.id && header.openAgreements > 0,
  ).length;
  if (open === 0) return 'geen open vraag';
  return open === 1 ? '1 vraag open' : `${open} vragen open`;
}
