import { computeSharedExtent } from '../../charts/sparkline-geometry.ts';
import type { Area } from '../../domain/area.ts';
import { computeFigureView, type FigureView } from '../../domain/figure-view.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import { writeDistrictHeadline } from '../../domain/sentences/district-headline.ts';
import { writeTarget } from '../../domain/sentences/target-words.ts';
import { findFigureFaults, writeFaults } from './figure-faults.ts';
import { hasExample, type IndicatorBase, writeMissing } from './indicator-base.ts';
import { type MainFigure, writeParts } from './main-figure.ts';

export interface DistrictFigure {
  readonly area: Area;
  readonly reading: Reading;
  readonly figure: FigureView;
  /** "28 van 215", "van 6", "voorlopig". */
  readonly aside: string;
  readonly change: MainFigure['change'];
  readonly conclusion: string;
  /** First and last year of the axis; null without a series. */
  readonly years: readonly [string, string] | null;
  readonly isCurrent: boolean;
  readonly fault: string | null;
}

export interface DistrictsModel {
  readonly title: string;
  readonly lead: string;
  readonly districts: readonly DistrictFigure[];
  readonly extent: readonly [number, number];
  /** Series of the region where its values compare with those of a part of it; null for counts. */
  readonly behind: Reading | null;
  readonly quarters: number;
  readonly isExample: boolean;
}

/** The districts of the region, for who looks at the region or at one of them; null elsewhere, or without such figures. */
export function computeDistricts(base: IndicatorBase): DistrictsModel | null {
  const { region, area, indicator, tree, period, arrived } = base;
  if (region === null || area.level === 'municipality' || !indicator.levels.includes('district') || !arrived.figures) {
    return null;
  }
  const areas = tree.children(region.id, period).filter(({ level }) => level === 'district');
  const readings = areas.map((each) => base.readingOf(each));
  if (readings.length === 0) return null;
  const regionReading = base.readingOf(region);
  const compares = indicator.kind === 'share' || indicator.kind === 'mean' || indicator.kind === 'ratio';
  const behind = compares && regionReading.quarters.some(({ value }) => value !== null) ? regionReading : null;
  const drawn = readings.filter(hasDrawing);
  return {
    title: writeDistrictHeadline(readings),
    lead: writeLead(drawn, behind),
    districts: readings.map((reading) => toDistrict(reading, base)),
    extent: computeSharedExtent(behind === null ? drawn : [...drawn, behind]),
    behind,
    quarters: Math.max(1, ...drawn.map(({ quarters }) => quarters.length)),
    isExample: hasExample(readings),
  };
}

function toDistrict(reading: Reading, base: IndicatorBase): DistrictFigure {
  const figure = computeFigureView(reading);
  const isMissing = reading.figure?.value == null && !hasDrawing(reading);
  return {
    area: reading.area,
    reading,
    figure,
    aside: writeAside(reading),
    change: figure.details.find((detail) => detail.type === 'change') ?? null,
    conclusion: writeChartConclusion(reading),
    years: yearsOf(reading),
    isCurrent: reading.area.id === base.area.id,
    fault: isMissing ? writeFaults(findFigureFaults(base, [reading.area])) : null,
  };
}

function writeAside({ figure, whole, indicator }: Reading): string {
  if (figure === null) return 'nog geen cijfer';
  if (figure.value === null) return writeMissing(figure, indicator);
  if (whole !== null) return `van ${whole}`;
  return writeParts(figure, undefined) ?? `in ${yearOf(figure.period)}`;
}

function writeLead(drawn: readonly Reading[], behind: Reading | null): string {
  const [first] = drawn;
  const years = first === undefined ? null : yearsOf(first);
  if (first === undefined || years === null || first.whole !== null) return 'Per district.';
  const target = drawn.some(({ quarterTarget }) => quarterTarget !== null) ? writeTarget(first) : null;
  return [
    `Per district, ${years[0] === years[1] ? years[0] : years.join('–')}, zelfde as.`,
    target === null ? '' : `Streeplijn: doel ${target}.`,
    behind === null ? '' : 'Dunne grijze lijn: regio.',
  ]
    .filter(Boolean)
    .join(' ');
}

function yearsOf({ quarters }: Reading): readonly [string, string] | null {
  const [first, last] = [quarters[0], quarters.at(-1)];
  return first === undefined || last === undefined ? null : [yearOf(first.period), yearOf(last.period)];
}

function hasDrawing({ quarters }: Reading): boolean {
  return quarters.some(({ value }) => value !== null);
}
