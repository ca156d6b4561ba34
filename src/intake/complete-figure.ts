import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { toPackageNumber } from '../package/write-figure-row.ts';

/** A delivered figure with what the file does not tell (teller, noemer, toelichting) as it is published, where that still fits the value. */
export function completeFigure(told: Observation, before: Observation | null, indicator: Indicator): Observation {
  if (before === null) return told;
  const note = told.note === '' ? before.note : told.note;
  const numerator = told.numerator ?? before.numerator;
  const denominator = told.denominator ?? before.denominator;
  const parts = fits({ value: told.value, numerator, denominator }, before.value, indicator)
    ? { numerator, denominator }
    : {};
  return { ...told, ...parts, note };
}

/** A published numerator belongs to the published value; under another value it would contradict it. */
function fits(
  { value, numerator, denominator }: Pick<Observation, 'value' | 'numerator' | 'denominator'>,
  before: number | null,
  { kind, decimals }: Indicator,
): boolean {
  if (toPackageNumber(value) === toPackageNumber(before)) return true;
  if (value === null) return false;
  if (numerator === null || denominator === null) return true;
  const exact = ((kind === 'share' ? 100 : 1) * numerator) / denominator;
  return Math.abs(exact - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
