import type { Area } from '../domain/area.ts';
import { createAreaTree } from '../domain/area-tree.ts';
import { formatList, formatPeriod } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import { yearOf } from '../domain/period-math.ts';
import { findSumFaults } from '../package/check-sums.ts';
import type { DataPackage } from '../package/data-package.ts';
import { groupBy } from '../package/group-by.ts';
import type { Located, Place } from '../package/package-issue.ts';
import { dutchWord, LEVELS } from '../package/schemas/words.ts';
import type { PartOfObservation } from './cell-places.ts';
import type { IssueFacts } from './intake-issue.ts';
import type { IssueCode } from './issue-sentences.ts';

export interface DeliveredFigure {
  readonly observation: Observation;
  /** Place in the delivery. */
  readonly place: number;
}

/** place null: about the delivery as a whole. */
export type ReportSet = (code: IssueCode, place: number | null, part: PartOfObservation, facts: IssueFacts) => void;

const NOWHERE: Place = { path: '', at: () => '' };
const SHOWN_AREAS = 5;

/** What can be said of the figures together, with what is published where the delivery is silent: sums, hidden figures, missing areas. */
export function checkSet(figures: readonly DeliveredFigure[], data: DataPackage, report: ReportSet): void {
  checkDeliveredSums(figures, data, report);
  checkMissingAreas(figures, data, report);
}

function checkDeliveredSums(figures: readonly DeliveredFigure[], data: DataPackage, report: ReportSet): void {
  const delivered = new Set(figures.map(({ observation }) => keyOf(observation)));
  const touched = new Map<string, number>();
  for (const { observation, place } of figures) touched.set(yearKeyOf(observation), place);
  // A published figure has the place of a delivered one that may have broken its sum.
  const places = new Map<Located<Observation>, number>();
  for (const { observation, place } of figures) places.set({ item: observation, place: NOWHERE }, place);
  for (const item of data.observations) {
    const place = touched.get(yearKeyOf(item));
    if (place !== undefined && !delivered.has(keyOf(item))) places.set({ item, place: NOWHERE }, place);
  }
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(data.areas.map(({ id, name }) => [id, name]));
  const tree = createAreaTree(data.areas);
  for (const { code, figure, measure, detail } of findSumFaults(
    [...places.keys()],
    indicators,
    data.areas,
    tree,
    true,
  )) {
    const { item } = figure;
    const isDelivered = delivered.has(keyOf(item));
    const value = String(item[measure] ?? '').replace('.', ',');
    const whose = isDelivered ? '' : `${names.get(item.area) ?? item.area} in ${formatPeriod(item.period)}`;
    const place = places.get(figure) ?? 0;
    if (isDelivered) report(code, place, measure, { value, detail });
    else if (code === 'som-klopt-niet')
      report('som-verandert', place, 'value', { value, detail: `${whose} (${detail})` });
    else report('verborgen-waarde-elders', place, 'value', { value: whose, detail });
  }
}

/** Of a level of which more than half is there, what is not. An area that never had this indicator is not missed. */
function checkMissingAreas(figures: readonly DeliveredFigure[], data: DataPackage, report: ReportSet): void {
  const tree = createAreaTree(data.areas);
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const isExpected = expectAreas(data);
  const scopes = groupBy(figures, ({ observation }) => `${observation.indicator}|${observation.period}`);
  for (const scope of scopes.values()) {
    const [first] = scope;
    const indicator = indicators.get(first?.observation.indicator ?? '');
    if (first === undefined || indicator === undefined) continue;
    const { period } = first.observation;
    const present = new Set(scope.map(({ observation }) => observation.area));
    for (const level of indicator.levels) {
      const expected = data.areas.filter(
        (area) => area.level === level && tree.existsIn(area.id, period) && isExpected(first.observation, area),
      );
      const absent = expected.filter(({ id }) => !present.has(id));
      if (absent.length === 0 || absent.length * 2 >= expected.length) continue;
      const shown = absent.slice(0, SHOWN_AREAS).map(({ name }) => name);
      const more = absent.length > SHOWN_AREAS ? [`nog ${absent.length - SHOWN_AREAS}`] : [];
      const subject = `${indicator.name} in ${formatPeriod(period)} per ${dutchWord(LEVELS, level)}`;
      const detail = `Van ${subject} ontbreken: ${formatList([...shown, ...more])}`;
      report('gebieden-ontbreken', null, 'area', { value: indicator.id, detail });
    }
  }
}

/** The areas that have this period published when there are any of their level, else those that have the indicator at all, else all. */
function expectAreas({ observations, areas }: DataPackage): (figure: Observation, area: Area) => boolean {
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const known = new Set<string>();
  for (const { indicator, area, period } of observations) {
    const level = levels.get(area) ?? '';
    for (const key of [`${indicator}|${level}`, `${indicator}|${period}|${level}`])
      known.add(key).add(`${key}|${area}`);
  }
  return ({ indicator, period }, { id, level }) => {
    const scopes = [`${indicator}|${period}|${level}`, `${indicator}|${level}`];
    const scope = scopes.find((each) => known.has(each));
    return scope === undefined || known.has(`${scope}|${id}`);
  };
}

function keyOf({ indicator, area, period }: Observation): string {
  return `${indicator}|${area}|${period}`;
}

function yearKeyOf({ indicator, period }: Observation): string {
  return `${indicator}|${yearOf(period)}`;
}
