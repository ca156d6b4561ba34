import { formatPeriod, formatValue } from '../../domain/format-nl.ts';
import { fairChange } from '../../domain/figure-view.ts';
import type { Observation } from '../../domain/observation.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeDifference } from '../../domain/sentences/change-words.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import { writeIndicatorHeadline } from '../../domain/sentences/indicator-headline.ts';
import { writeAssuranceWord, writeVariationWord } from '../../domain/sentences/judgement-words.ts';
import { writeLimitation } from '../../domain/sentences/limitation-words.ts';
import { writeWithheldReason } from '../../domain/sentences/withheld-reason.ts';
import { writeMissingFigure } from './missing-figure.ts';

export type ItemDrawing =
  | { readonly type: 'series' }
  | { readonly type: 'squares'; readonly filled: number; readonly total: number; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** All that the left half says of one indicator in one area. */
export interface PresentedItem {
  readonly reading: Reading;
  readonly value: string;
  /** "misdrijven in 2019" */
  readonly unit: string;
  /** "32% meer dan in 2018"; null when there is nothing to compare fairly. */
  readonly change: { readonly up: boolean; readonly text: string } | null;
  readonly headline: string;
  readonly variationWord: string;
  readonly assuranceWord: string;
  readonly drawing: ItemDrawing;
  readonly conclusion: string;
  /** What is made up: "voorbeeldcijfers", of a published figure its quarters alone; null when nothing is. */
  readonly example: string | null;
}

export function computePresentedItem(reading: Reading): PresentedItem {
  const { figure, indicator, quarters } = reading;
  const change = fairChange(reading);
  return {
    reading,
    value: formatValue(figure?.value ?? null, indicator),
    unit: writeUnit(reading),
    change:
      change === null || change.amount === 0
        ? null
        : {
            up: change.amount > 0,
            text: `${writeDifference(change, indicator)} dan in ${formatPeriod(change.against)}`,
          },
    headline: writeIndicatorHeadline(reading),
    variationWord: writeVariationWord(reading),
    assuranceWord: writeAssuranceWord(reading),
    drawing: computeDrawing(reading),
    conclusion: writeChartConclusion(reading),
    example: writeExample(figure, quarters),
  };
}

function writeExample(figure: Observation | null, quarters: readonly Observation[]): string | null {
  const isMadeUp = (each: Observation | null) => each?.origin === 'example' && each.value !== null;
  if (isMadeUp(figure)) return 'voorbeeldcijfers';
  if (!quarters.some(isMadeUp)) return null;
  return figure === null || figure.value === null ? 'voorbeeldcijfers' : 'kwartalen: voorbeeldcijfers';
}

function writeUnit({ figure, indicator, whole, period }: Reading): string {
  if (figure === null || figure.value === null) return writeMissingFigure(figure, indicator, period);
  const when = `in ${yearOf(figure.period)}`;
  if (whole !== null && whole > 1) return `van ${whole} gemeenten ${when}`;
  return indicator.unit === '%' ? when : `${indicator.unit} ${when}`;
}

function computeDrawing(reading: Reading): ItemDrawing {
  const { figure, whole, indicator, quarters } = reading;
  const value = figure?.value ?? null;
  if (whole !== null && whole > 1 && value !== null) {
    const name = `${formatValue(value, indicator)} van ${whole} gemeenten`;
    return { type: 'squares', filled: value, total: whole, name };
  }
  if (quarters.some((quarter) => quarter.value !== null)) return { type: 'series' };
  if (value === null) return { type: 'text', text: writeWithheldReason(figure) ?? 'Er is nog niets om te tekenen.' };
  if (reading.limitation === 'hidden') return { type: 'text', text: 'De kwartalen zijn te klein om te tonen.' };
  return { type: 'text', text: writeLimitation(reading) };
}
