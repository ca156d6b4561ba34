import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import { computeReading } from '../../domain/compute-reading.ts';
import type { Observation, Series } from '../../domain/observation.ts';
import type { Reading } from '../../domain/reading.ts';
import { buildSeries } from '../../package/build-series.ts';
import { computeClaims } from '../../package/compute-claims.ts';
import { computeQuarters } from '../../package/compute-quarters.ts';
import { computeConsequences } from '../../package/consequences/compute-consequences.ts';
import type { ContentChange } from '../../package/content-change/content-order.ts';
import { findContentDoubts } from '../../package/content-change/find-content-doubts.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import { toContentFault } from './content-fault.ts';
import type { ContentPreview, ContentReport } from './content-report.ts';

interface TriedPackage {
  readonly before: DataPackage;
  readonly after: DataPackage;
  /** What the package had already, and what it has after the change. */
  readonly issues: { readonly before: readonly PackageIssue[]; readonly after: readonly PackageIssue[] };
}

/** What a change does, from the package before it and after it. */
export function computeContentReport(change: ContentChange, { before, after, issues }: TriedPackage): ContentReport {
  const known = new Set(issues.before.map(toKey));
  const series = seriesOf(after.observations);
  const letters = change.kind === 'letter' ? after.letters.filter(({ id }) => id === change.item.id) : [];
  return {
    faults: issues.after.filter((issue) => !known.has(toKey(issue))).map((issue) => toContentFault(issue, change)),
    consequences: changesFigures(change) ? computeConsequences(before, after) : [],
    claims: computeClaims(letters, after, series),
    ...findContentDoubts(change),
    preview: toPreview(change, after, series),
  };
}

const built = new WeakMap<readonly Observation[], readonly Series[]>();

/** The figures stay the same while one types a text: their series are made once. */
function seriesOf(observations: readonly Observation[]): readonly Series[] {
  const series = built.get(observations) ?? buildSeries(observations);
  built.set(observations, series);
  return series;
}

function toKey({ code, path, place, value }: PackageIssue): string {
  return [code, path, place, value].join('|');
}

function changesFigures({ kind }: ContentChange): boolean {
  return kind === 'indicator' || kind === 'target' || kind === 'target-removed';
}

function toPreview(change: ContentChange, after: DataPackage, series: readonly Series[]): ContentPreview | null {
  switch (change.kind) {
    case 'letter': {
      const letter = after.letters.find(({ id }) => id === change.item.id);
      return letter === undefined ? null : { kind: 'letter', letter, claims: computeClaims([letter], after, series) };
    }
    case 'story': {
      const story = after.stories.find(({ id }) => id === change.item.id);
      return story === undefined ? null : { kind: 'story', story, pictures: after.pictures };
    }
    case 'picture': {
      const picture = after.pictures.find(({ id }) => id === change.item.id);
      if (picture === undefined) return null;
      const { drawing, area } = picture;
      const reading =
        drawing.type === 'file' ? null : readFigure(after, series, drawing.indicator, area, drawing.period);
      return { kind: 'picture', picture, reading };
    }
    case 'action': {
      const action = after.actions.find(({ id }) => id === change.id);
      const period = newestQuarter(after);
      const area = after.areas.find(({ parent }) => parent === null);
      if (action === undefined || area === undefined) return null;
      const own = series.filter((each) => each.area === area.id);
      const indicators = after.indicators.filter(({ id }) => action.indicators.includes(id));
      return {
        kind: 'action',
        action,
        readings: computeAreaReadings({ ...after, indicators, area, period, series: own }),
        period,
      };
    }
    case 'target':
      return toFigure(after, series, change.item.indicator, change.item.area);
    case 'target-removed':
      return toFigure(after, series, change.target.indicator, change.target.area);
    case 'indicator':
      return toFigure(after, series, change.item.id, after.areas.find(({ parent }) => parent === null)?.id ?? '');
    case 'withdrawn':
      return null;
  }
}

function toFigure(
  after: DataPackage,
  all: readonly Series[],
  indicatorId: string,
  area: string,
): ContentPreview | null {
  const indicator = after.indicators.find(({ id }) => id === indicatorId);
  if (indicator === undefined) return null;
  const series = all.filter((one) => one.indicator === indicatorId && one.area === area);
  return { kind: 'figure', indicator, targets: after.targets, area, period: newestQuarter(after), series };
}

function newestQuarter({ observations }: DataPackage) {
  return computeQuarters(observations).findLast(({ filled }) => filled)?.period ?? '2019-K4';
}

function readFigure(
  data: DataPackage,
  all: readonly Series[],
  indicatorId: string,
  areaId: string,
  period: Reading['period'],
): Reading | null {
  const indicator = data.indicators.find(({ id }) => id === indicatorId);
  const area = data.areas.find(({ id }) => id === areaId);
  if (indicator === undefined || area === undefined) return null;
  const series = all.find((one) => one.indicator === indicatorId && one.area === areaId) ?? null;
  return computeReading({ ...data, indicator, area, period, series });
}
