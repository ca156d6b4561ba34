import { describeState } from '../../../charts/describe-point.ts';
import { toShownValue } from '../../../charts/shown-value.ts';
import { toDrawnLower } from '../../../charts/xmr-groups.ts';
import { limitDecimals } from '../../../charts/xmr-labels.ts';
import { formatMissing, formatPeriod, formatPeriodShort, roundTo } from '../../../domain/format-nl.ts';
import type { Indicator } from '../../../domain/indicator.ts';
import type { Observation, Origin } from '../../../domain/observation.ts';
import type { Period } from '../../../domain/period.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { SpcKind } from '../../../domain/spc.ts';

/** A point of the chart for use elsewhere: the numbers as the table of the chart rounds them, and null where it has none. */
export interface ExportRow {
  readonly period: Period;
  readonly name: string;
  readonly shortName: string;
  readonly value: number | null;
  /** Why there is no value: "minder dan 5"; '' where there is one. */
  readonly reason: string;
  readonly status: string;
  readonly origin: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly signal: string;
  /** What the signal means; null without one to speak of. */
  readonly kind: SpcKind | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  published: 'gepubliceerd',
  derived: 'afgeleid',
  example: 'voorbeeld',
};

/** Of every point that the chart draws, in order; of a withheld one nothing but the reason. */
export function computeExportRows(reading: Reading): ExportRow[] {
  const { indicator, quarterTarget } = reading;
  const limit = (value: number | null) => (value === null ? null : roundTo(value, limitDecimals(value, indicator)));
  return reading.quarters.map((observation, index) => {
    const point = reading.spc?.points[index] ?? null;
    return {
      ...toFigureRow(observation, indicator),
      signal: (toShownValue(observation) !== null && point && describeState(point)) || '',
      kind: point?.kind ?? null,
      mean: limit(point?.mean ?? null),
      lower: limit(toDrawnLower(reading, point?.lower ?? null)),
      upper: limit(point?.upper ?? null),
      target: roundTarget(quarterTarget, indicator),
    };
  });
}

/** A figure that stands alone: without limits, and with the target of its year. */
export function computeSingleRow({ figure, target, indicator }: Reading): ExportRow[] {
  if (figure === null) return [];
  const own = target !== null && target.period === figure.period ? target.value : null;
  return [{ ...toFigureRow(figure, indicator), target: roundTarget(own, indicator) }];
}

function toFigureRow(observation: Observation, indicator: Indicator): ExportRow {
  const value = toShownValue(observation);
  const { period, numerator, denominator, reason, status, origin } = observation;
  const isShown = value !== null;
  return {
    period,
    name: formatPeriod(period),
    shortName: formatPeriodShort(period),
    value: isShown ? roundTo(value, indicator.decimals) : null,
    reason: isShown ? '' : formatMissing(reason, indicator.disclosureThreshold),
    status: isShown ? (status === 'provisional' ? 'voorlopig' : 'definitief') : '',
    origin: isShown ? ORIGINS[origin] : '',
    numerator: isShown ? numerator : null,
    denominator: isShown ? denominator : null,
    signal: '',
    kind: null,
    mean: null,
    lower: null,
    upper: null,
    target: null,
  };
}

function roundTarget(value: number | null, { decimals }: Indicator): number | null {
  return value === null || Number.isInteger(value) ? value : roundTo(value, decimals);
}
