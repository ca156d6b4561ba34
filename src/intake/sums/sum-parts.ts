import { aggregate } from '../../domain/aggregate.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { MissingReason, Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { toPackageNumber } from '../../package/write-figure-row.ts';
import { isOther, isPublishedAsSuch } from './known-figures.ts';
import { type ChangedPart, shiftSum } from './shift-sum.ts';

interface Place {
  readonly area: string;
  readonly period: Period;
}

/** A sum as it becomes, or what stands there and is no longer right; and a part of it that becomes another. */
export type PartsSum =
  | { readonly kind: 'sum'; readonly after: Observation; readonly moved: Place }
  | { readonly kind: 'stale'; readonly published: Observation; readonly moved: Place };

/**
 * The sum of all parts of a whole, published = as it stands there; null when no part becomes another, when the parts do not
 * add up, and when a number that was published as such would go without being wrong.
 */
export function sumParts(
  parts: readonly ChangedPart[],
  published: Observation | null,
  indicator: Indicator,
  place: Place,
): PartsSum | null {
  const changed = parts.filter(isChanged).map((part) => part.after);
  const after = parts.map((part) => part.after);
  const [first] = changed;
  if (first === undefined || !addsUp(after, indicator)) return null;
  const whole = aggregate(after, { kind: indicator.kind, indicator: indicator.id, ...place });
  const sum = addUp(parts, published, indicator, whole);
  if (published !== null && isPublishedAsSuch(published)) {
    const wrong = parts.find(hasMoved);
    if (sum.value === null) return wrong === undefined ? null : { kind: 'stale', published, moved: wrong.after };
    // The same number is still the one that its source published.
    if (haveSameNumbers(published, sum)) return { kind: 'sum', after: published, moved: first };
  }
  // Where there is no number the part without one is to be looked at.
  const moved = (sum.value === null ? changed.find(({ value }) => value === null) : undefined) ?? first;
  // A sum that moves along is as much an example as the rest of it.
  const isMoved = sum.value !== null && after.some(({ value }) => value === null);
  const isExample = after.some((part) => part.origin === 'example') || (isMoved && published?.origin === 'example');
  return { kind: 'sum', after: { ...sum, origin: isExample ? 'example' : 'derived' }, moved };
}

/** True for a reason that keeps a number which is known from readers. */
export function isHiding(reason: MissingReason | null): boolean {
  return reason === 'small' || reason === 'withheld' || reason === 'secret';
}

/** False for shares, ratios and means that do not tell what they were divided by. */
function addsUp(parts: readonly Observation[], { kind }: Indicator): boolean {
  if (kind === 'count' || kind === 'stock') return true;
  return parts.every(
    ({ value, numerator, denominator }) =>
      value === null || (denominator !== null && (kind === 'mean' || numerator !== null)),
  );
}

function addUp(
  parts: readonly ChangedPart[],
  published: Observation | null,
  indicator: Indicator,
  whole: Observation,
): Observation {
  const { kind, decimals } = indicator;
  if (whole.value === null && !isHiding(whole.reason)) {
    // One part that does not apply leaves open what the rest would be without it.
    const isOpen = parts.some(({ after }) => after.reason !== 'not-applicable');
    return isOpen && whole.reason === 'not-applicable' ? { ...whole, reason: 'unknown' } : whole;
  }
  const isCount = kind === 'count' || kind === 'stock';
  const own = isCount ? { ...whole, numerator: null, denominator: null } : whole;
  if (whole.value !== null) return isCount ? own : { ...whole, value: Number(whole.value.toFixed(decimals)) };
  const moved = shiftSum(published, parts, indicator);
  return moved === null ? own : { ...own, ...moved, reason: null };
}

/** What is hidden from now on changes what may be shown beside it, also when its number stays. */
function isChanged({ before, after, isHidden }: ChangedPart): boolean {
  return isOther(before, after) || (isHidden && before?.value != null);
}

/** True for a number that readers saw and that becomes another that they see: what it is part of is then another as well. */
function hasMoved({ before, after, isHidden }: ChangedPart): boolean {
  if (before === null || before.value === null || after.value === null || isHidden) return false;
  return !haveSameNumbers(before, after);
}

function haveSameNumbers(a: Observation, b: Observation): boolean {
  return (['value', 'numerator', 'denominator'] as const).every(
    (part) => toPackageNumber(a[part]) === toPackageNumber(b[part]),
  );
}
