import type { MissingReason, Origin } from '../domain/observation.ts';

/** The reason of a missing value as a number, in the columns of a store; 0 is no reason. */
export const REASON_CODES: readonly (MissingReason | null)[] = [
  null,
  'small',
  'withheld',
  'secret',
  'unknown',
  'not-applicable',
];
export const REASON_PLACES: Readonly<Record<MissingReason, number>> = {
  small: 1,
  withheld: 2,
  secret: 3,
  unknown: 4,
  'not-applicable': 5,
};
export const ORIGIN_CODES: readonly (Origin | null)[] = [null, 'published', 'derived', 'example'];
export const PROVISIONAL = 1;
/** Left out: its cell, or one of the cells that say what it is about, is at fault. */
export const REFUSED = 2;
/** The cell has a percent sign. */
export const PERCENT = 4;

/**
 * Observations as columns of numbers, so that a million of them cost tens of megabytes: indicator, area and period are
 * places in lists of their own, a missing number is NaN, notation is a place in NOTATIONS.
 */
export interface ObservationStore {
  readonly length: number;
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  readonly value: Float64Array;
  /** Empty when the file has no column of them, as most have not. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly reason: Uint8Array;
  readonly flags: Uint8Array;
  /** gepubliceerd, afgeleid, voorbeeld as 1, 2, 3; 0 when the file does not say. */
  readonly origin: Uint8Array;
  readonly notation: Uint8Array;
  readonly row: Int32Array;
  /** Index of the table's column that holds the value. */
  readonly column: Uint16Array;
}

interface ObservationWriter {
  /** Adds an observation and answers its place. */
  push(
    indicator: number,
    area: number,
    period: number,
    value: number,
    reason: number,
    flags: number,
    origin: number,
    notation: number,
    row: number,
    column: number,
  ): number;
  setParts(place: number, numerator: number, denominator: number): void;
  /** The columns as they now are; valid until the next push. */
  readonly store: ObservationStore;
}

/** An empty store that grows by doubling. */
export function createObservationWriter(): ObservationWriter {
  let length = 0;
  let size = 1024;
  let columns = {
    indicator: new Int32Array(size),
    area: new Int32Array(size),
    period: new Int32Array(size),
    value: new Float64Array(size),
    numerator: new Float64Array(0),
    denominator: new Float64Array(0),
    reason: new Uint8Array(size),
    flags: new Uint8Array(size),
    origin: new Uint8Array(size),
    notation: new Uint8Array(size),
    row: new Int32Array(size),
    column: new Uint16Array(size),
  };
  function grow(): void {
    size *= 2;
    columns = {
      indicator: widen(columns.indicator, new Int32Array(size)),
      area: widen(columns.area, new Int32Array(size)),
      period: widen(columns.period, new Int32Array(size)),
      value: widen(columns.value, new Float64Array(size)),
      numerator: columns.numerator.length === 0 ? columns.numerator : widenParts(columns.numerator, size),
      denominator: columns.denominator.length === 0 ? columns.denominator : widenParts(columns.denominator, size),
      reason: widen(columns.reason, new Uint8Array(size)),
      flags: widen(columns.flags, new Uint8Array(size)),
      origin: widen(columns.origin, new Uint8Array(size)),
      notation: widen(columns.notation, new Uint8Array(size)),
      row: widen(columns.row, new Int32Array(size)),
      column: widen(columns.column, new Uint16Array(size)),
    };
  }
  return {
    push(indicator, area, period, value, reason, flags, origin, notation, row, column) {
      if (length === size) grow();
      columns.indicator[length] = indicator;
      columns.area[length] = area;
      columns.period[length] = period;
      columns.value[length] = value;
      columns.reason[length] = reason;
      columns.flags[length] = flags;
      columns.origin[length] = origin;
      columns.notation[length] = notation;
      columns.row[length] = row;
      columns.column[length] = column;
      length += 1;
      return length - 1;
    },
    setParts(place, numerator, denominator) {
      if (columns.numerator.length === 0) {
        columns.numerator = widenParts(columns.numerator, size);
        columns.denominator = widenParts(columns.denominator, size);
      }
      columns.numerator[place] = numerator;
      columns.denominator[place] = denominator;
    },
    get store() {
      return { length, ...columns };
    },
  };
}

function widen<T extends Int32Array | Float64Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function widenParts(from: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  return widen(from, new Float64Array(size).fill(Number.NaN));
}
