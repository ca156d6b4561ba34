import { eventsOf } from '../../domain/compute-reading.ts';
import { computeFigureView, type FigureDetail } from '../../domain/figure-view.ts';
import { capitalise, formatDate, formatNumber, formatPeriod } from '../../domain/format-nl.ts';
import type { MissingReason, Observation } from '../../domain/observation.ts';
import type { Year } from '../../domain/period.ts';
import { isInPeriod, periodOfDate, yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, type Richness, writeRichness } from '../../domain/richness.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import { writeHidden } from '../../domain/sentences/indicator-headline.ts';
import { writeMethodNote } from '../../domain/sentences/method-note.ts';
import type { PlacedExpectation } from '../../domain/expectation.ts';
import { writeExpectation } from '../../domain/sentences/expectation-sentence.ts';
import { writeNamedTarget } from '../../domain/sentences/target-words.ts';
import { type Answer, writeAssuranceAnswer, writeVariationAnswer } from '../../domain/sentences/variation-answer.ts';
import { findFigureFaults, writeFaults } from './figure-faults.ts';
import { type IndicatorBase, writeMissing } from './indicator-base.ts';

/** A new start of the limits, with who decided it and why. */
interface RebaseNote {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What was expected of a quarter, in a sentence. */
interface ExpectationNote {
  readonly id: string;
  readonly text: string;
  readonly isExample: boolean;
}

/** What stands in the place of a chart that there is not. */
interface FigureGap {
  readonly title: string;
  readonly text: string;
}

export interface MainFigure {
  readonly reading: Reading;
  readonly conclusion: string;
  readonly forecastYear: Year | null;
  readonly hasSeries: boolean;
  /** For "32 van 39": squares. */
  readonly squares: { readonly filled: number; readonly total: number; readonly name: string } | null;
  /** A single figure beside its target; null where a chart or squares say it. */
  readonly bar: { readonly value: number; readonly target: number | null } | null;
  /** Of one municipality in what counts municipalities: since when it takes part. */
  readonly membership: string | null;
  readonly gap: FigureGap | null;
  readonly rebases: readonly RebaseNote[];
  readonly expectations: readonly PlacedExpectation[];
  readonly expectationNotes: readonly ExpectationNote[];
  readonly value: string;
  /** Beside the big figure: "in 2019: 28 van 215 acties". */
  readonly aside: readonly string[];
  /** What the data says of the figure itself; '' for nothing. */
  readonly note: string;
  readonly change: Extract<FigureDetail, { readonly type: 'change' }> | null;
  readonly isExample: boolean;
  readonly variation: Answer;
  readonly assurance: Answer;
  readonly richness: Richness;
  readonly richnessWords: { readonly title: string; readonly text: string };
  readonly howToRead: { readonly title: string; readonly text: string };
  readonly fault: string | null;
}

const REASONS: Readonly<Record<MissingReason, string>> = {
  small: 'Zo kleine aantallen tonen we niet, zodat niemand te herkennen is.',
  withheld: 'Dit cijfer is weggelaten, omdat een ander klein aantal er anders uit te berekenen is.',
  secret: 'Dit cijfer is geheim.',
  unknown: 'Er is voor deze periode niets aangeleverd.',
  'not-applicable': 'Dit cijfer is hier niet van toepassing.',
};

export function computeMainFigure(base: IndicatorBase): MainFigure {
  const { reading, indicator, core, scope } = base;
  const { figure, whole, target } = reading;
  const view = computeFigureView(reading);
  const isSingle = whole !== null && base.area.level === 'municipality';
  const hasSeries = !isSingle && reading.quarters.some(({ value }) => value !== null);
  const value = figure?.value ?? null;
  const isPart = view.visual.type === 'squares' && (whole ?? 0) > 1;
  const richness = computeRichness({
    headers: core.content,
    hasFigures: value !== null || hasSeries,
    indicator: indicator.id,
    ...scope,
  });
  return {
    reading,
    conclusion: writeChartConclusion(reading),
    forecastYear:
      target !== null && Number(yearOf(target.period)) > Number(yearOf(base.period)) ? yearOf(target.period) : null,
    hasSeries,
    squares: isPart && view.visual.type === 'squares' ? view.visual : null,
    bar: !hasSeries && !isPart && value !== null && whole === null ? { value, target: target?.value ?? null } : null,
    membership: isSingle && value !== null ? writeMembership(reading) : null,
    gap: hasSeries || isPart || (isSingle && value !== null) ? null : writeGap(base),
    rebases: writeRebases(base),
    expectations: base.expectations,
    expectationNotes: base.expectations.map((placed) => ({
      id: placed.expectation.id,
      text: writeExpectation(placed, indicator),
      isExample: placed.expectation.origin === 'example',
    })),
    value: view.value,
    aside: writeAside(reading),
    note: figure?.note ?? '',
    change: view.details.find((detail) => detail.type === 'change') ?? null,
    isExample: figure?.origin === 'example' && value !== null,
    variation: writeVariationAnswer(reading),
    assurance: writeAssuranceAnswer(reading),
    richness,
    richnessWords: writeRichness(richness),
    howToRead: writeHowToRead(reading, hasSeries),
    fault: writeFaults(findFigureFaults(base, [base.area])),
  };
}

/** "Almere telt mee sinds het 3e kwartaal 2017."; a count that began before the first quarter says so. */
function writeMembership({ area, quarters, figure }: Reading): string {
  if (figure?.value === 0) return `${area.name} telt nog niet mee.`;
  const lastOut = quarters.findLastIndex(({ value }) => value === 0);
  const start = quarters[lastOut + 1]?.period;
  if (start === undefined) return `${area.name} telt mee.`;
  const since = `${area.name} telt mee sinds het ${formatPeriod(start)}`;
  return lastOut < 0 ? `${since} of eerder.` : `${since}.`;
}

/** The year, the parts where the data holds them, the whole, and what is not final; the reason where there is no value. */
function writeAside({ figure, whole, indicator }: Reading): string[] {
  if (figure === null) return ['nog geen cijfer'];
  const year = formatPeriod(figure.period);
  if (figure.value === null) return [`in ${year}: ${writeMissing(figure, indicator)}`];
  const parts = writeParts(figure, indicator.parts?.denominator);
  const first = whole === null ? `in ${year}${parts === null ? '' : `: ${parts}`}` : `van ${whole}, eind ${year}`;
  return figure.status === 'provisional' ? [first, 'voorlopig'] : [first];
}

/** "28 van 215 acties"; null when the row does not hold both. */
export function writeParts({ numerator, denominator }: Observation, noun: string | undefined): string | null {
  if (numerator === null || denominator === null) return null;
  const parts = `${formatNumber(numerator)} van ${formatNumber(denominator)}`;
  return noun === undefined ? parts : `${parts} ${noun}`;
}

function writeGap({ reading, indicator, arrived, area }: IndicatorBase): FigureGap | null {
  const { figure } = reading;
  if (!arrived.figures) {
    return {
      title: 'Het cijfer is niet opgehaald',
      text: 'De gegevens kwamen niet aan. De teksten hieronder kloppen nog.',
    };
  }
  const delivery =
    indicator.nextDelivery === null ? '' : ` De volgende levering is op ${formatDate(indicator.nextDelivery)}.`;
  if (figure?.value != null) {
    return {
      title: 'Er is alleen een jaarcijfer',
      text: `Een reeks per kwartaal is er niet. Of er iets verandert, is pas in een reeks te zien.${delivery}`,
    };
  }
  if (figure !== null && figure.reason !== null && figure.reason !== 'unknown') {
    const title = capitalise(writeHidden(reading) ?? `Het cijfer is er niet voor ${area.name}`);
    return { title, text: REASONS[figure.reason] };
  }
  return {
    title: 'Er is nog geen cijfer',
    text: `Een streepje is geen nul: er is nog niets geteld of aangeleverd.${writeAim(reading)}${delivery}`,
  };
}

function writeAim(reading: Reading): string {
  return reading.target === null ? '' : ` ${capitalise(writeNamedTarget(reading.target, reading))}.`;
}

function writeRebases({ core, indicator, area, tree, reading }: IndicatorBase): RebaseNote[] {
  return eventsOf(core.events, indicator, area, tree).flatMap(({ id, date, rebase }) => {
    if (rebase === null || !reading.quarters.some(({ period }) => isInPeriod(date, period))) return [];
    const start = formatPeriod(periodOfDate(date));
    return [
      { id, title: `Nieuwe telling vanaf het ${start}.`, text: `${rebase.reason} Besloten door: ${rebase.author}.` },
    ];
  });
}

function writeHowToRead(reading: Reading, hasSeries: boolean): MainFigure['howToRead'] {
  const note = writeMethodNote(reading);
  if (!hasSeries) return { title: 'Waarom hier geen grafiek staat.', text: note };
  const limits = reading.spc?.points.some(({ upper }) => upper !== null) ?? false;
  const band = limits ? 'De grijze band toont tussen welke grenzen het cijfer vanzelf schommelt. ' : '';
  return { title: 'Zo leest u de grafiek.', text: band + note };
}
