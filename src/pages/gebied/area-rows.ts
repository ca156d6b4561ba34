import { computeFigureView, type FigureDetail, type FigureVisual } from '../../domain/figure-view.ts';
import { formatList, formatMissing } from '../../domain/format-nl.ts';
import { startDate } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, describeRichness, type Richness } from '../../domain/richness.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import { writeReason } from '../../domain/sentences/reason.ts';
import { isWithheld, writeWithheldReason } from '../../domain/sentences/withheld-reason.ts';
import type { AreaBase } from './area-base.ts';
import { type ComparisonBase, type ComparisonCell, computeComparison } from './area-comparison.ts';

export interface TalkLink {
  readonly count: number;
  readonly href: string;
  /** "2 gesprekken over geregistreerde online fraude" */
  readonly label: string;
}

export interface AreaRow {
  readonly reading: Reading;
  readonly reason: string;
  /** "1.742", or why a figure that exists is not shown: "minder dan 5". */
  readonly value: string;
  readonly withheld: boolean;
  /** "weken": of a mean, where the number alone says nothing. */
  readonly unit: string | null;
  /** "2018" when the figure is of another year than the column. */
  readonly otherYear: string | null;
  readonly details: readonly FigureDetail[];
  readonly visual: FigureVisual;
  /** Squares side by side. */
  readonly columns: number | undefined;
  readonly conclusion: string;
  /** null where nothing is compared at all. */
  readonly comparison: ComparisonCell | null;
  readonly richness: Richness;
  readonly richnessText: string;
  /** null when nothing was said about it. */
  readonly talk: TalkLink | null;
  /** What is wrong with this figure in the files of the area; null when nothing is. */
  readonly fault: string | null;
}

const MOST_IN_ONE_ROW = 16;
const SQUARES_ABREAST = 13;

/** All that a row says of one indicator. */
export function computeAreaRow(reading: Reading, to: ComparisonBase | null, base: AreaBase): AreaRow {
  const { figure, indicator } = reading;
  const known = figure !== null && figure.value !== null;
  const view = computeFigureView(reading);
  const withheld = isWithheld(figure);
  const value = withheld ? formatMissing(figure.reason, indicator.disclosureThreshold) : view.value;
  const richness = computeRichness({
    headers: base.core.content,
    hasFigures: known,
    indicator: indicator.id,
    area: base.area.id,
    period: base.period,
    tree: base.tree,
  });
  return {
    reading,
    reason: writeWithheldReason(figure) ?? writeReason(reading),
    value,
    withheld,
    unit: indicator.kind === 'mean' && known ? indicator.unit : null,
    otherYear: view.otherYear,
    details: view.details.filter((detail) => detail.text !== value),
    visual: view.visual,
    columns: view.visual.type === 'squares' && view.visual.total > MOST_IN_ONE_ROW ? SQUARES_ABREAST : undefined,
    conclusion: writeChartConclusion(reading),
    comparison: to === null ? null : computeComparison(reading, to, base),
    richness,
    richnessText: describeRichness(richness),
    talk: findTalk(reading, base),
    fault: faultOf(indicator.id, base),
  };
}

/** What was said about the indicator here or in an area around it, in the theme where the newest of it stands. */
function findTalk({ indicator }: Reading, { core, area, period, tree }: AreaBase): TalkLink | null {
  const areas = [area, ...tree.ancestors(area.id)].map(({ id }) => id);
  const about = core.content
    .filter(({ form, indicators }) => form === 'dialogue' && indicators.includes(indicator.id))
    .filter((header) => areas.includes(header.area) && startDate(header.period) <= startDate(period))
    .sort((a, b) => b.date.localeCompare(a.date));
  const programme = about[0]?.programme;
  if (programme === undefined) return null;
  const count = about.filter((header) => header.programme === programme).length;
  const words = count === 1 ? 'gesprek' : 'gesprekken';
  return { count, href: `/thema/${programme}?vorm=dialoog`, label: `${words} over ${indicator.name}` };
}

function faultOf(indicator: string, { view }: AreaBase): string | null {
  const own = view.issues.filter((issue) => issue.indicator === indicator);
  return own.length === 0 ? null : formatList(own.map(({ path, place, message }) => `${path}, ${place}: ${message}`));
}
