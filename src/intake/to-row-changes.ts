import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { DataPackage } from '../package/data-package.ts';
import type { RowChanges } from '../package/figure-rows.ts';
import { figureFileOf, figureKeyOf, writeFigureRow } from '../package/write-figure-row.ts';
import type { DerivedSum } from './sums/derive-sums.ts';
import { isPublishedAsSuch } from './sums/known-figures.ts';
import { completeFigure } from './complete-figure.ts';
import { observationAt } from './delivery.ts';
import { protectFigure } from './protect-figure.ts';
import type { IntakeResult } from './take-in.ts';

export interface RowChangeOptions {
  /** Mark what the delivery adds or changes as provisional, whatever the file says. */
  readonly provisional?: boolean;
}

/** What taking in a file came to. */
export type TakenFigures = Pick<Extract<IntakeResult, { kind: 'read' }>, 'delivery' | 'difference' | 'sums'>;

const NEW = 1;
const CHANGED = 2;

/**
 * What a delivery does to the rows of cijfers/, by path: a line for each observation that is new or changed, and for each sum that follows. What the file
 * does not tell (teller, noemer, toelichting) stays as published where it still fits the value; rows that the file lacks
 * stay. A figure that must be hidden is written without numbers. Observations of unknown indicators or areas are left out.
 */
export function toRowChanges(
  { delivery, difference, sums }: TakenFigures,
  data: DataPackage,
  { provisional = false }: RowChangeOptions = {},
): ReadonlyMap<string, RowChanges> {
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const files = new Map(data.areas.map((area) => [area.id, figureFileOf(area)]));
  const published = new Map(difference.changed.map(({ place, before }) => [place, before]));
  const changes = new Map<string, Map<string, string>>();
  const write = (told: Observation, before: Observation | null): void => {
    const indicator = indicators.get(told.indicator);
    const file = files.get(told.area);
    if (!indicator || !file) return;
    const after = toRow(told, before, indicator);
    const line = writeFigureRow(provisional ? { ...after, status: 'provisional' } : after);
    const rows = changes.get(file) ?? new Map<string, string>();
    changes.set(file, rows.set(figureKeyOf(after), line));
  };
  for (const [place, kind] of difference.kinds.entries()) {
    if (kind !== NEW && kind !== CHANGED) continue;
    const told = observationAt(delivery, place);
    if (told !== null) write(told, published.get(place) ?? null);
  }
  for (const { before, after } of sums) write(after, withoutWords(before));
  return changes;
}

/** A sum as its row in the package becomes. */
export function toSumRow({ before, after }: Pick<DerivedSum, 'before' | 'after'>, indicator: Indicator): Observation {
  return toRow(after, withoutWords(before), indicator);
}

function toRow(told: Observation, before: Observation | null, indicator: Indicator): Observation {
  return protectFigure(completeFigure(told, before, indicator), indicator);
}

/** What its source said of a number is not said of another one. */
function withoutWords(before: Observation | null): Observation | null {
  return before !== null && isPublishedAsSuch(before) ? { ...before, note: '' } : before;
}
