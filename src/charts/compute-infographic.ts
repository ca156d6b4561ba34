import type { Picture } from '../domain/content.ts';
import { formatMissing, formatNumber, formatPercent, formatPeriod, formatValue } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import { writeTargetValue } from '../domain/sentences/target-words.ts';
import { amount } from '../domain/sentences/wording.ts';
import { computeScale } from './scale.ts';
import { hasExample, toShownValue } from './shown-value.ts';

interface InfographicPart {
  readonly label: string;
  readonly value: number;
  /** As it is written beside the part. */
  readonly text: string;
  /** Length in percent of the whole drawing, from 0. */
  readonly share: number;
}

export interface InfographicModel {
  readonly kind: 'squares' | 'comparison' | 'parts' | 'target' | 'empty';
  readonly parts: readonly InfographicPart[];
  /** What the picture shows, in one sentence; made of the same figures. */
  readonly alt: string;
  readonly title: string;
  readonly example: boolean;
}

/** The most squares that can still be counted by eye. */
const MOST_SQUARES = 400;

/** A picture made from figures; empty, with the reason as its title, where a figure is missing or withheld. */
export function computeInfographic(picture: Picture, reading: Reading | null): InfographicModel {
  const { drawing } = picture;
  if (drawing.type === 'file' || reading === null) return toEmpty('Nog geen cijfer voor dit beeld.');
  const observation = findObservation(reading, drawing.period);
  const value = observation ? toShownValue(observation) : null;
  if (!observation || value === null) {
    const why = formatMissing(observation?.reason ?? null, reading.indicator.disclosureThreshold);
    return toEmpty(`Geen cijfer om te tekenen voor ${formatPeriod(drawing.period)}: ${why}.`);
  }
  const input = { reading, observation, value, when: formatPeriod(drawing.period) };
  const example = hasExample(observation) || (drawing.type === 'comparison' && reading.previous?.origin === 'example');
  const model = drawers[drawing.type](input);
  return model.kind === 'empty' ? model : { ...model, example };
}

interface DrawInput {
  readonly reading: Reading;
  readonly observation: Observation;
  readonly value: number;
  readonly when: string;
}

const drawers = { squares: drawSquares, comparison: drawComparison, parts: drawParts, target: drawTarget };

function drawSquares({ reading, value, observation, when }: DrawInput): InfographicModel {
  const total = reading.whole ?? observation.denominator;
  const filled = reading.whole === null ? (observation.numerator ?? value) : value;
  if (total === null || total <= 0 || total > MOST_SQUARES || filled > total) {
    return toEmpty('Het geheel waar dit cijfer een deel van is, is niet bekend.');
  }
  const [done, all] = [formatNumber(filled), formatNumber(total)];
  const noun = reading.whole === null ? (reading.indicator.parts?.denominator ?? reading.indicator.unit) : 'gemeenten';
  return {
    kind: 'squares',
    title: `${done} van ${all} ${noun}`,
    alt: `${reading.indicator.name}, ${when}: van ${all} vakjes zijn er ${done} gevuld, voor elk van de ${noun} één.`,
    parts: [
      { label: 'wel', value: filled, text: done, share: (filled / total) * 100 },
      {
        label: 'nog niet',
        value: total - filled,
        text: formatNumber(total - filled),
        share: 100 - (filled / total) * 100,
      },
    ],
    example: false,
  };
}

function drawComparison({ reading, value, observation, when }: DrawInput): InfographicModel {
  const { indicator, previous } = reading;
  const before = previous && previous.period < observation.period ? toShownValue(previous) : null;
  if (!previous || before === null) return toEmpty(`Geen eerder cijfer om ${when} mee te vergelijken.`);
  const most = computeScale([value, before], { zeroBased: true, padTop: 0 }).to;
  const then = formatPeriod(previous.period);
  const toPart = (label: string, amountOf: number): InfographicPart => ({
    label,
    value: amountOf,
    text: formatValue(amountOf, indicator),
    share: most > 0 ? (Math.max(0, amountOf) / most) * 100 : 0,
  });
  return {
    kind: 'comparison',
    title: `${formatValue(before, indicator)} in ${then}, ${formatValue(value, indicator)} in ${when}`,
    alt: `${indicator.name}: twee staven vanaf nul, ${amount(before, indicator)} in ${then} en ${amount(value, indicator)} in ${when}.`,
    parts: [toPart(then, before), toPart(when, value)],
    example: false,
  };
}

function drawParts({ reading, value, observation, when }: DrawInput): InfographicModel {
  const { indicator } = reading;
  const { numerator, denominator } = observation;
  const counted = numerator !== null && denominator !== null && denominator > 0 && numerator <= denominator;
  if (!counted && (indicator.unit !== '%' || value < 0 || value > 100)) {
    return toEmpty('Teller en noemer van dit cijfer zijn niet bekend.');
  }
  const share = counted ? (numerator / denominator) * 100 : value;
  const write = (part: number, count: number | null) =>
    count === null ? formatPercent(part, indicator.decimals) : formatNumber(count);
  const part = write(share, counted ? numerator : null);
  const rest = write(100 - share, counted ? denominator - numerator : null);
  const label = counted ? (indicator.parts?.numerator ?? indicator.subject) : indicator.subject;
  return {
    kind: 'parts',
    title: counted ? `${part} van ${formatNumber(denominator)}` : `${part} tegenover ${rest}`,
    alt: `${indicator.name}, ${when}: een balk in twee delen, ${part} ${label.toLowerCase()} en ${rest} overig.`,
    parts: [
      { label, value: share, text: part, share },
      { label: 'overig', value: 100 - share, text: rest, share: 100 - share },
    ],
    example: false,
  };
}

function drawTarget({ reading, value, when }: DrawInput): InfographicModel {
  const { indicator, target } = reading;
  if (target === null) return toEmpty('Voor dit cijfer is geen doel afgesproken.');
  const most = computeScale([value, target.value], { zeroBased: true, padTop: 0 }).to;
  const goal = writeTargetValue(target, indicator);
  const goalPeriod = formatPeriod(target.period);
  const kind = target.kind === 'minimum' ? 'minimaal' : 'maximaal';
  const toShare = (amountOf: number) => Math.min(100, Math.max(0, (amountOf / most) * 100));
  return {
    kind: 'target',
    title: `${formatValue(value, indicator)}, doel ${goal}${goalPeriod === when ? '' : ` in ${goalPeriod}`}`,
    alt: `${indicator.name}: een staaf van ${amount(value, indicator)} in ${when} naast een streep bij het doel van ${kind} ${goal} voor ${goalPeriod}.`,
    parts: [
      { label: when, value, text: formatValue(value, indicator), share: toShare(value) },
      { label: `doel ${goal}`, value: target.value, text: goal, share: toShare(target.value) },
    ],
    example: false,
  };
}

function findObservation(reading: Reading, period: Period): Observation | null {
  const all = [reading.figure, reading.previous, ...reading.quarters];
  return all.find((observation) => observation?.period === period) ?? null;
}

function toEmpty(title: string): InfographicModel {
  return { kind: 'empty', parts: [], title, alt: title, example: false };
}
