import { createAreaTree } from '../domain/area-tree.ts';
import { formatList, formatPeriod } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import { yearOf } from '../domain/period-math.ts';
import { checkSums } from '../package/check-sums.ts';
import type { DataPackage } from '../package/data-package.ts';
import { groupBy } from '../package/group-by.ts';
import type { Located } from '../package/package-issue.ts';
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

const PARTS: Readonly<Record<string, PartOfObservation>> = {
  waarde: 'value',
  teller: 'numerator',
  noemer: 'denominator',
};
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
  const located: Located<Observation>[] = figures.map(({ observation, place }) => ({
    item: observation,
    place: { path: '', at: (field = '') => `${place}|${field}` },
  }));
  for (const item of data.observations) {
    const place = touched.get(yearKeyOf(item));
    if (place === undefined || delivered.has(keyOf(item))) continue;
    located.push({ item, place: { path: keyOf(item), at: (field = '') => `${place}|${field}` } });
  }
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(data.areas.map(({ id, name }) => [id, name]));
  for (const issue of checkSums(located, indicators, data.areas, createAreaTree(data.areas), true)) {
    const [place = '', field = ''] = issue.place.split('|');
    const detail =
      /uitrekenen (.+)\.$/.exec(issue.message)?.[1] ??
      /(de (?:districten|gemeenten|vier kwartalen) samen zijn \S+|het laatste kwartaal zijn \S+)\.?/.exec(
        issue.message,
      )?.[1] ??
      '';
    const isDelivered = issue.path === '';
    const isSum = issue.code === 'som-klopt-niet';
    const facts = {
      value: issue.value,
      detail: isDelivered ? detail : `${names.get(issue.area ?? '') ?? ''}: ${detail}`,
    };
    const code = isSum && !isDelivered ? 'som-verandert' : isSum ? 'som-klopt-niet' : 'verborgen-waarde-af-te-leiden';
    report(code, Number(place), PARTS[field] ?? 'value', facts);
  }
}

/** Of a level of which at least half is there, what is not. */
function checkMissingAreas(figures: readonly DeliveredFigure[], data: DataPackage, report: ReportSet): void {
  const tree = createAreaTree(data.areas);
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const scopes = groupBy(figures, ({ observation }) => `${observation.indicator}|${observation.period}`);
  for (const scope of scopes.values()) {
    const [first] = scope;
    if (first === undefined) continue;
    const { indicator, period } = first.observation;
    const present = new Set(scope.map(({ observation }) => observation.area));
    for (const level of indicators.get(indicator)?.levels ?? []) {
      const expected = data.areas.filter((area) => area.level === level && tree.existsIn(area.id, period));
      const absent = expected.filter(({ id }) => !present.has(id));
      if (absent.length === 0 || absent.length > expected.length / 2 || absent.length === expected.length) continue;
      const shown = absent.slice(0, SHOWN_AREAS).map(({ name }) => name);
      const more = absent.length > SHOWN_AREAS ? [`nog ${absent.length - SHOWN_AREAS}`] : [];
      const value = `${indicators.get(indicator)?.name ?? indicator} in ${formatPeriod(period)} per ${dutchWord(LEVELS, level)}`;
      report('gebieden-ontbreken', null, 'area', { value, detail: formatList([...shown, ...more]) });
    }
  }
}

function keyOf({ indicator, area, period }: Observation): string {
  return `${indicator}|${area}|${period}`;
}

function yearKeyOf({ indicator, period }: Observation): string {
  return `${indicator}|${yearOf(period)}`;
}
