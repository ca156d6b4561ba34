import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import type { Period } from '../../domain/period.ts';
import { endDateExclusive } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { TREND_KIND_ORDER, writeTrendKind } from '../../domain/sentences/trend-words.ts';
import type { Trend, TrendKind } from '../../domain/trend.ts';
import { describeIssue } from '../../package/describe-issue.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { TrendsView } from '../../package/views/trends-view.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import { KIND_SLUGS, type TrendChoice } from './trend-choice.ts';
import { toTrendRow, type TrendRow } from './trend-row.ts';
import { writeTrendsHeadline } from './write-trends-headline.ts';

interface TrendGroup {
  readonly kind: TrendKind;
  readonly title: string;
  readonly rows: readonly TrendRow[];
}

export interface TrendsModel {
  readonly headline: string;
  readonly choice: TrendChoice;
  readonly groups: readonly TrendGroup[];
  /** '' stands for all. */
  readonly options: { readonly kinds: readonly SelectOption[]; readonly programmes: readonly SelectOption[] };
  /** "3 van 19 trends"; null without a choice. */
  readonly selection: string | null;
  /** null when there is something to show. */
  readonly empty: { readonly title: string; readonly text: string } | null;
  readonly example: boolean;
  /** What is wrong in trends.json. */
  readonly fault: string | null;
}

interface TrendsInput {
  readonly core: CoreView;
  readonly view: TrendsView;
  /** Figures of the area; null when they did not come. */
  readonly areaView: AreaView | null;
  readonly area: string;
  readonly period: Period;
  readonly choice: TrendChoice;
}

const GROUPS = { programme: 'Programma’s', project: 'Projecten' } as const;

/** All that the inventory says for an area and a choice; null when the area is unknown. */
export function computeTrendsModel({
  core,
  view,
  areaView,
  area: id,
  period,
  choice,
}: TrendsInput): TrendsModel | null {
  const tree = createAreaTree(core.areas);
  const area = tree.get(id);
  if (area === null) return null;
  const readings = areaView === null ? [] : computeAreaReadings({ ...core, area, period, series: areaView.series });
  const here = view.trends.filter((trend) => touchesArea(trend, id, tree));
  const chosen = here.filter((trend) => isChosen(trend, choice)).sort(compareTrends);
  const isFiltered = choice.kind !== null || choice.programme !== null || choice.indicator !== null;
  const faults = core.issues.filter(({ path }) => path === 'trends.json');
  return {
    headline: writeTrendsHeadline(here.length),
    choice,
    groups: toGroups(chosen, { core, tree, readings, area: area.name }),
    options: computeOptions(core, here),
    selection: isFiltered ? writeSelection(chosen.length, here.length, choice, core) : null,
    empty: chosen.length > 0 ? null : writeEmpty(here.length, area.name),
    example: chosen.some(({ origin }) => origin === 'example'),
    fault: faults.length === 0 ? null : faults.map(describeIssue).join(' '),
  };
}

/** A trend of the whole region, of the area, of one around it, or of one inside it. */
function touchesArea({ areas }: Trend, area: string, tree: AreaTree): boolean {
  const around = new Set([area, ...tree.ancestors(area).map(({ id }) => id)]);
  const touches = (id: string) => around.has(id) || tree.ancestors(id).some((ancestor) => ancestor.id === area);
  return areas.length === 0 || areas.some(touches);
}

function isChosen(trend: Trend, { kind, programme, indicator }: TrendChoice): boolean {
  return (
    (kind === null || trend.kind === kind) &&
    (programme === null || trend.programme === programme) &&
    (indicator === null || trend.indicators.includes(indicator))
  );
}

/** Newest first. */
function compareTrends(a: Trend, b: Trend): number {
  return endOf(b).localeCompare(endOf(a)) || a.title.localeCompare(b.title, 'nl');
}

function endOf({ when }: Trend): string {
  return when.type === 'date' ? when.date : endDateExclusive(when.period);
}

interface GroupContext {
  readonly core: CoreView;
  readonly tree: AreaTree;
  readonly readings: readonly Reading[];
  readonly area: string;
}

function toGroups(trends: readonly Trend[], context: GroupContext): TrendGroup[] {
  return TREND_KIND_ORDER.map((kind) => ({
    kind,
    title: writeTrendKind(kind),
    rows: trends.filter((trend) => trend.kind === kind).map((trend) => toTrendRow(trend, context)),
  })).filter(({ rows }) => rows.length > 0);
}

/** Only what has trends in the area can be chosen. */
function computeOptions({ programmes }: CoreView, trends: readonly Trend[]): TrendsModel['options'] {
  return {
    kinds: [
      { value: '', label: 'Alle soorten' },
      ...TREND_KIND_ORDER.map((kind) => ({ value: KIND_SLUGS[kind], label: writeTrendKind(kind) })),
    ],
    programmes: [
      { value: '', label: 'Alle programma’s' },
      ...programmes
        .filter(({ id }) => trends.some(({ programme }) => programme === id))
        .map(({ id, name, kind }) => ({ value: id, label: name, group: GROUPS[kind] })),
    ],
  };
}

function writeSelection(chosen: number, all: number, { indicator }: TrendChoice, core: CoreView): string {
  const count = `${formatNumber(chosen)} van ${formatNumber(all)} trends`;
  const name = core.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  return name === null ? count : `${count}, bij het cijfer ‘${name}’`;
}

function writeEmpty(all: number, area: string): TrendsModel['empty'] {
  if (all === 0) {
    return { title: 'Nog geen trends', text: `In het gegevenspakket staat geen trend voor ${area}.` };
  }
  return {
    title: 'Geen trend past bij deze keuze',
    text: 'Kies een andere soort, een ander programma of een groter gebied.',
  };
}
