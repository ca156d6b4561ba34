import type { Area } from '../domain/area.ts';
import type { Observation } from '../domain/observation.ts';
import { writeSafeRow } from './safe-csv.ts';
import { dutchWord, ORIGINS, REASONS, STATUSES } from './schemas/words.ts';

const MOST_DECIMALS = 10;

/** The file of cijfers/ that holds the figures of an area: its own for a region or district, that of its district for a municipality, also of one that no longer exists. */
export function figureFileOf({ id, level, parent }: Pick<Area, 'id' | 'level' | 'parent'>): string {
  return `cijfers/${level === 'municipality' ? (parent ?? id) : id}.csv`;
}

/** "meldingen;weesp;2019-K4", by which a row of cijfers/ is known. */
export function figureKeyOf({ indicator, area, period }: Pick<Observation, 'indicator' | 'area' | 'period'>): string {
  return `${indicator};${area};${period}`;
}

/** An observation as its line in cijfers/, without line end; no cell of it is a formula. */
export function writeFigureRow(observation: Observation): string {
  const { indicator, area, period, value, numerator, denominator, status, origin, reason, note } = observation;
  return writeSafeRow([
    indicator,
    area,
    period,
    toPackageNumber(value),
    toPackageNumber(numerator),
    toPackageNumber(denominator),
    dutchWord(STATUSES, status),
    dutchWord(ORIGINS, origin),
    reason === null ? null : dutchWord(REASONS, reason),
    note,
  ]);
}

/** As many decimals as the package keeps: 100/3 -> 33.3333333333; null stays null. */
export function toPackageNumber(value: number | null): number | null {
  if (value === null) return null;
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  return rounded === 0 ? 0 : rounded;
}
