import * as v from 'valibot';
import type { Observation, Series } from '../../domain/observation.ts';
import { isQuarter, isYear, type Period } from '../../domain/period.ts';
import { addQuarters, comparePeriods, quartersBetween, toYear } from '../../domain/period-math.ts';
import { decodeMarks, encodeMarks } from './observation-codes.ts';

const values = v.array(v.nullable(v.number()));

/** A run of periods: o = place of the first on the axis, v = values, n/d = numerators and denominators where there are any, c = one character a period (one for all when they are the same), t = notes by place in the run. */
const runSchema = v.object({
  o: v.number(),
  v: values,
  n: v.optional(values),
  d: v.optional(values),
  c: v.string(),
  t: v.optional(v.record(v.string(), v.string())),
});

/** Series on one axis: y and q are the first year and quarter; s = [indicator, area, years, quarters]. */
export const compactSeriesSchema = v.object({
  y: v.string(),
  q: v.string(),
  s: v.array(v.tuple([v.string(), v.string(), v.nullable(runSchema), v.nullable(runSchema)])),
});

type CompactSeries = v.InferOutput<typeof compactSeriesSchema>;
type Run = v.InferOutput<typeof runSchema>;

/** Series in their short form; each must be without gaps (buildSeries). */
export function encodeSeries(series: readonly Series[]): CompactSeries {
  const y = firstPeriod(
    series.flatMap(({ years }) => years.slice(0, 1)),
    '2000',
  );
  const q = firstPeriod(
    series.flatMap(({ quarters }) => quarters.slice(0, 1)),
    '2000-K1',
  );
  return {
    y,
    q,
    s: series.map(({ indicator, area, years, quarters }) => [
      indicator,
      area,
      encodeRun(years, y),
      encodeRun(quarters, q),
    ]),
  };
}

/** The series of a short form; throws RangeError when it contradicts itself. */
export function decodeSeries(compact: CompactSeries): Series[] {
  return compact.s.map(([indicator, area, years, quarters]) => ({
    indicator,
    area,
    years: decodeRun(years, compact.y, indicator, area),
    quarters: decodeRun(quarters, compact.q, indicator, area),
  }));
}

function encodeRun(observations: readonly Observation[], axis: Period): Run | null {
  const first = observations[0];
  if (first === undefined) return null;
  const codes = observations.map(encodeMarks);
  const same = codes.every((code) => code === codes[0]);
  const notes = observations.flatMap(({ note }, index) => (note === '' ? [] : [[String(index), note]]));
  return {
    o: distance(axis, first.period),
    v: observations.map(({ value }) => value),
    ...(observations.some(({ numerator }) => numerator !== null) ? { n: observations.map((o) => o.numerator) } : {}),
    ...(observations.some(({ denominator }) => denominator !== null)
      ? { d: observations.map((o) => o.denominator) }
      : {}),
    c: same ? (codes[0] ?? '') : codes.join(''),
    ...(notes.length > 0 ? { t: Object.fromEntries(notes) } : {}),
  };
}

function decodeRun(run: Run | null, axis: string, indicator: string, area: string): Observation[] {
  if (run === null) return [];
  const { v: runValues, n, d, c, t } = run;
  const fits = [n, d, c.length === 1 ? undefined : c].every(
    (list) => list === undefined || list.length === runValues.length,
  );
  if (!fits) throw new RangeError(`Runs of different length for ${indicator} in ${area}`);
  return runValues.map((value, index) => {
    const marks = decodeMarks(c.length === 1 ? c : c.charAt(index));
    if (marks === null) throw new RangeError(`No mark for period ${index} of ${indicator} in ${area}`);
    return {
      indicator,
      area,
      period: periodAt(axis, run.o + index),
      value,
      numerator: n?.[index] ?? null,
      denominator: d?.[index] ?? null,
      ...marks,
      note: t?.[String(index)] ?? '',
    };
  });
}

function firstPeriod(observations: readonly Observation[], otherwise: Period): Period {
  return observations.map(({ period }) => period).sort(comparePeriods)[0] ?? otherwise;
}

function distance(from: Period, to: Period): number {
  return isQuarter(from) && isQuarter(to) ? quartersBetween(from, to) : Number(to) - Number(from);
}

function periodAt(axis: string, offset: number): Period {
  if (isQuarter(axis)) return addQuarters(axis, offset);
  if (isYear(axis)) return toYear(Number(axis) + offset);
  throw new RangeError(`No year or quarter: ${axis}`);
}
