import { fairChange } from '../../domain/figure-view.ts';
import { formatMissing, formatValue } from '../../domain/format-nl.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeDifference } from '../../domain/sentences/change-words.ts';
import { writeTargetValue } from '../../domain/sentences/target-words.ts';

type Outcome = 'met' | 'missed' | 'open';

/** One figure of the year as the table says it; every cell is a text, also what is missing. */
export interface YearRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** "van 39", "misdrijven", or why there is no value. */
  readonly unit: string;
  readonly change: string;
  readonly target: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly example: boolean;
}

/** The figure of exactly that year against the year before and against its target. */
export function toYearRow(reading: Reading): YearRow {
  const { indicator } = reading;
  const own = hasOwnFigure(reading);
  return {
    id: indicator.id,
    name: indicator.name,
    value: formatValue(own ? (reading.figure?.value ?? null) : null, indicator),
    unit: writeUnit(reading, own),
    change: own ? writeYearChange(reading) : '',
    target: writeYearTarget(reading),
    ...judge(reading, own),
    example: own && reading.figure?.origin === 'example',
  };
}

/** True when the figure is of the year on screen, and not of an earlier one. */
function hasOwnFigure({ figure, period }: Reading): boolean {
  return figure !== null && figure.value !== null && yearOf(figure.period) === yearOf(period);
}

function writeUnit({ figure, whole, indicator, period }: Reading, own: boolean): string {
  if (own && whole !== null) return `van de ${whole} gemeenten`;
  if (own) return indicator.unit === '%' ? '' : indicator.unit;
  const isOfYear = figure !== null && yearOf(figure.period) === yearOf(period);
  return isOfYear ? formatMissing(figure.reason, indicator.disclosureThreshold) : 'nog geen cijfer';
}

function writeYearChange(reading: Reading): string {
  const change = fairChange(reading);
  if (change === null) return reading.previous === null ? 'niet bekend' : 'niet gepubliceerd';
  return change.amount === 0 ? 'hetzelfde getal' : writeDifference(change, reading.indicator);
}

function writeYearTarget({ target, indicator, period }: Reading): string {
  if (target === null) return 'geen';
  const bound = target.kind === 'minimum' ? 'minimaal' : 'maximaal';
  const later = Number(yearOf(target.period)) > Number(yearOf(period)) ? ` in ${yearOf(target.period)}` : '';
  return `${bound} ${writeTargetValue(target, indicator)}${later}`;
}

function judge({ target, targetReached, period }: Reading, own: boolean): Pick<YearRow, 'outcome' | 'outcomeText'> {
  if (target === null) return { outcome: 'open', outcomeText: 'geen doel afgesproken' };
  if (own && targetReached !== null) {
    return targetReached
      ? { outcome: 'met', outcomeText: 'gehaald' }
      : { outcome: 'missed', outcomeText: 'niet gehaald' };
  }
  const later = Number(yearOf(target.period)) > Number(yearOf(period));
  if (later) return { outcome: 'open', outcomeText: `telt in ${yearOf(target.period)}` };
  return { outcome: 'open', outcomeText: 'niet te zeggen' };
}
