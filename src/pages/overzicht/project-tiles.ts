import { formatNumber, uncapitalise } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { computeFigureView, type FigureView } from '../../domain/figure-view.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, countForms, type Richness } from '../../domain/richness.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import type { OverviewBase } from './overview-model.ts';
import { computeProgrammeRichness, readingsOf } from './programme-columns.ts';
import { dropSharedWords } from './drop-shared-words.ts';

export interface RichnessStep {
  readonly forms: number;
  readonly count: number;
}

export type ProjectBody =
  | {
      readonly type: 'figure';
      readonly reading: Reading;
      readonly figure: FigureView;
      readonly text: string;
      readonly conclusion: string;
    }
  | {
      readonly type: 'parts';
      readonly value: string;
      readonly text: string;
      readonly parts: readonly { readonly label: string; readonly value: number }[];
      readonly conclusion: string;
    }
  | {
      readonly type: 'richness';
      readonly value: string;
      readonly text: string;
      readonly steps: readonly RichnessStep[];
    }
  | { readonly type: 'list'; readonly value: string; readonly text: string; readonly items: readonly string[] }
  | { readonly type: 'empty'; readonly text: string };

export interface ProjectTile {
  readonly programme: Programme;
  readonly richness: Richness;
  readonly body: ProjectBody;
}

/** The six projects, each with its first figure as the programme names them. */
export function computeProjectTiles(base: OverviewBase): ProjectTile[] {
  return base.core.programmes
    .filter(({ kind }) => kind === 'project')
    .map((programme) => ({
      programme,
      richness: computeProgrammeRichness(programme, base),
      body: toBody(programme, base),
    }));
}

function toBody(programme: Programme, base: OverviewBase): ProjectBody {
  const { highlight } = programme;
  if (highlight?.type === 'richness') return toRichnessBody(base);
  if (highlight?.type === 'list') {
    return { type: 'list', value: formatNumber(highlight.items.length), text: highlight.text, items: highlight.items };
  }
  const known = readingsOf(programme, base.readings).filter(({ figure }) => figure?.value != null);
  const [first, second] = known;
  if (first === undefined) return { type: 'empty', text: 'Nog geen cijfer voor dit gebied.' };
  if (second !== undefined && addUp(first.indicator, second.indicator)) return toPartsBody(first, second, known[2]);
  return {
    type: 'figure',
    reading: first,
    figure: computeFigureView(first),
    text: uncapitalise(first.indicator.name),
    conclusion: writeChartConclusion(first),
  };
}

/** Two counts of the same thing stand in one bar: meetings on one subject and on another. */
function addUp(a: Indicator, b: Indicator): boolean {
  return a.kind === 'count' && b.kind === 'count' && a.unit === b.unit;
}

function toPartsBody(first: Reading, second: Reading, third: Reading | undefined): ProjectBody {
  const labels = dropSharedWords(first.indicator.name, second.indicator.name);
  const parts = [first, second].map(({ figure }, place) => ({ label: labels[place] ?? '', value: figure?.value ?? 0 }));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const also = third?.figure?.value == null ? '' : `; ${formatNumber(third.figure.value)} ${third.indicator.unit}`;
  return {
    type: 'parts',
    value: formatNumber(sum),
    text: `${first.indicator.unit}${also}`,
    parts,
    conclusion: parts.map(({ label, value }) => `${formatNumber(value)} ${label}`).join(', '),
  };
}

/** How many indicators have five forms, four, and so on: what this product asks of itself. */
function toRichnessBody({ core, readings, area, period, tree }: OverviewBase): ProjectBody {
  const counts = readings.map(({ indicator, figure }) =>
    countForms(
      computeRichness({
        headers: core.content,
        hasFigures: figure?.value != null,
        indicator: indicator.id,
        area,
        period,
        tree,
      }),
    ),
  );
  const steps = [5, 4, 3, 2, 1].map((forms) => ({ forms, count: counts.filter((count) => count === forms).length }));
  return {
    type: 'richness',
    value: formatNumber(steps[0]?.count ?? 0),
    text: `van ${formatNumber(readings.length)} indicatoren hebben alle vijf vormen`,
    steps,
  };
}

/** The steps with the width of their bar in percent of the longest. */
export function computeStepBars(steps: readonly RichnessStep[]) {
  const longest = Math.max(1, ...steps.map(({ count }) => count));
  return steps.map((step) => ({
    ...step,
    width: (step.count / longest) * 100,
    label: step.forms === 1 ? '1 vorm' : `${step.forms} vormen`,
  }));
}
