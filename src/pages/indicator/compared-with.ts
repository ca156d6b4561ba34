import type { Area } from '../../domain/area.ts';
import { findPeers } from '../../domain/find-peers.ts';
import { findYearFigure } from '../../domain/find-figure.ts';
import { formatDate, formatList, formatPeriod, formatValue } from '../../domain/format-nl.ts';
import { isQuarter } from '../../domain/period.ts';
import { sameQuarterLastYear, yearOf } from '../../domain/period-math.ts';
import { poolLevel } from '../../domain/pool-level.ts';
import { writeCompared, writeLevel } from '../../domain/sentences/compared-words.ts';
import { inhabitantsOf } from '../../domain/series-views.ts';
import { hasExample, type IndicatorBase, writeMissing } from './indicator-base.ts';

interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly level: string;
}

export interface ComparedModel {
  readonly title: string;
  /** The levels side by side; why there is nothing to compare; and the same quarter a year ago. */
  readonly sentences: readonly string[];
  readonly caption: string;
  readonly rows: readonly ComparedRow[];
  readonly isExample: boolean;
}

/** Fewer say more of one of them than of the group. */
const LEAST_PEERS = 3;

/** A district or municipality beside the region, beside municipalities of like size, and beside itself a year ago. */
export function computeCompared(base: IndicatorBase): ComparedModel | null {
  const { area, indicator, reading, region, arrived, hasLevel } = base;
  const comparable = indicator.kind !== 'stock' && indicator.levels.includes(area.level);
  if (area.level === 'region' || region === null || !arrived.figures || !hasLevel || !comparable) return null;
  const year = yearOf(reading.figure?.period ?? base.period);
  const own = levelOf(base, [area]);
  const around = levelOf(base, [region]);
  const peers = findKnownPeers(base);
  const pooled = peers.known.length < LEAST_PEERS ? null : levelOf(base, peers.known);
  const others = [
    ...(around === null ? [] : [{ id: 'regio', name: 'De regio', level: writeLevel(around, indicator) }]),
    ...(pooled === null
      ? []
      : [
          {
            id: 'even-groot',
            name: `${peers.known.length} gemeenten van ongeveer dezelfde grootte samen`,
            level: writeLevel(pooled, indicator),
          },
        ]),
  ];
  const ago = compareYearAgo(base);
  const rows = [
    ...(own === null ? [] : [{ id: 'eigen', name: area.name, period: year, level: writeLevel(own, indicator) }]),
    ...(own === null ? [] : others.map((other) => ({ ...other, period: year }))),
    ...ago,
  ];
  return {
    title: 'Vergeleken met',
    sentences: [
      own === null ? writeNothing(base) : writeCompared(writeLevel(own, indicator), area.name, year, others),
      own === null || pooled === null ? '' : writePeers(peers),
      own === null ? '' : writeBasis(base),
      writeYearAgo(ago),
    ].filter(Boolean),
    caption: `${indicator.name}: ${area.name} vergeleken`,
    rows,
    isExample: hasExample([reading, base.readingOf(region)]),
  };
}

/** Of areas in the year on screen, together. */
function levelOf(base: IndicatorBase, areas: readonly Area[]): number | null {
  const { indicator } = base;
  const parts = areas.map((area) => ({
    observation: figureOf(base, area),
    inhabitants: peopleOf(base, area)?.inhabitants ?? null,
  }));
  const known = parts.flatMap(({ observation, inhabitants }) =>
    observation === null ? [] : [{ observation, inhabitants }],
  );
  return known.length < parts.length ? null : poolLevel(known, indicator);
}

function figureOf({ seriesOf, indicator, reading, period }: IndicatorBase, { id }: Area) {
  const series = seriesOf(id);
  return series && findYearFigure(series, yearOf(reading.figure?.period ?? period), indicator);
}

function peopleOf({ core, tree, period }: IndicatorBase, { id }: Area) {
  const inside = tree.municipalitiesIn(id, period).map((each) => each.id);
  return inhabitantsOf(core.populations, id, inside, period);
}

/** Of a municipality those nearest in inhabitants; what is withheld is left out and counted. */
function findKnownPeers(base: IndicatorBase): { readonly known: readonly Area[]; readonly hidden: number } {
  const { area, region, tree, period } = base;
  if (area.level !== 'municipality' || region === null) return { known: [], hidden: 0 };
  const sized = tree.municipalitiesIn(region.id, period).flatMap((each) => {
    const people = peopleOf(base, each);
    return people === null ? [] : [{ id: each.id, inhabitants: people.inhabitants }];
  });
  const peers = findPeers(sized, area.id).flatMap(({ id }) => tree.get(id) ?? []);
  const known = peers.filter((each) => levelOf(base, [each]) !== null);
  return { known, hidden: peers.length - known.length };
}

/** The last measured quarter and the same one a year before, when both have a value. */
function compareYearAgo({ reading: { quarters, indicator }, area }: IndicatorBase): ComparedRow[] {
  const last = quarters.findLast(({ value }) => value !== null);
  if (last === undefined || !isQuarter(last.period)) return [];
  const before = sameQuarterLastYear(last.period);
  const ago = quarters.find(({ period, value }) => period === before && value !== null);
  if (ago === undefined) return [];
  return [last, ago].map(({ period, value }) => ({
    id: period,
    name: area.name,
    period: formatPeriod(period),
    level: `${formatValue(value, indicator)}${indicator.unit === '%' || value === 1 ? '' : ` ${indicator.unit}`}`,
  }));
}

function writeYearAgo([last, ago]: readonly ComparedRow[]): string {
  if (last === undefined || ago === undefined) return '';
  return `${last.period}: ${last.level}; hetzelfde kwartaal een jaar eerder: ${ago.level}. Of dat meer is dan toeval, zegt de grafiek.`;
}

function writePeers({ known, hidden }: { readonly known: readonly Area[]; readonly hidden: number }): string {
  const left =
    hidden === 0
      ? ''
      : ` ${hidden === 1 ? '1 andere heeft' : `${hidden} andere hebben`} geen cijfer dat te vergelijken is.`;
  return `Van ongeveer dezelfde grootte: ${formatList(known.map(({ name }) => name))}.${left}`;
}

function writeBasis(base: IndicatorBase): string {
  const people = base.indicator.kind === 'count' ? peopleOf(base, base.area) : null;
  return people === null ? '' : `Inwoners op ${formatDate(people.date)}.`;
}

function writeNothing(base: IndicatorBase): string {
  const { area, indicator } = base;
  const figure = figureOf(base, area);
  if (figure === null) return `${area.name} heeft voor dit jaar geen cijfer om te vergelijken.`;
  if (figure.value === null)
    return `Het jaarcijfer van ${area.name} is er niet om te vergelijken: ${writeMissing(figure, indicator)}.`;
  return `Het jaarcijfer van ${area.name} is niet te vergelijken: te weinig waarnemingen of geen inwonertal.`;
}
