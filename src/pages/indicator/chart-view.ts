import type { ChartEvent } from '../../domain/chart-event.ts';
import { formatDate } from '../../domain/format-nl.ts';
import type { Year } from '../../domain/period.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeViewConclusion, writeViewMethod } from '../../domain/sentences/view-words.ts';
import { inhabitantsOf, type SeriesGrain } from '../../domain/series-views.ts';
import { type Measure, toViewReading } from '../../domain/view-reading.ts';
import type { IndicatorBase } from './indicator-base.ts';
import { GRAINS, MEASURES, type ViewChoice } from './view-choice.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The main chart as it was asked for: what is drawn, what else there is to choose, and how it was made. */
export interface ChartView {
  readonly reading: Reading;
  readonly grain: SeriesGrain;
  readonly conclusion: string;
  readonly events: readonly ChartEvent[];
  readonly forecastYear: Year | null;
  /** Empty when there is nothing to choose. */
  readonly grains: readonly Option[];
  readonly measures: readonly Option[];
  readonly chosen: { readonly grain: string; readonly measure: string };
  /** What of the address was not understood or cannot be made; null when all was. */
  readonly notice: string | null;
  readonly method: string;
  /** Better views of small counts. */
  readonly offers: readonly { readonly to: string; readonly label: string }[];
}

/** null without a series. */
export function computeChartView(base: IndicatorBase, choice: ViewChoice, forecastYear: Year | null): ChartView | null {
  const { reading, core, area, seriesOf } = base;
  const series = seriesOf(area.id);
  if (series === null || !reading.quarters.some(({ value }) => value !== null)) return null;
  const make = (grain: SeriesGrain, measure: Measure) =>
    toViewReading({ reading, series, grain, measure, populations: core.populations, areas: core.areas });
  const grains = GRAINS.filter(({ grain }) => make(grain, 'amount') !== null);
  const measures = MEASURES.filter(({ measure }) => make('quarter', measure) !== null);
  const [plainGrain] = GRAINS;
  const [plainMeasure] = MEASURES;
  const grain = grains.find(({ value }) => value === choice.grain) ?? plainGrain;
  const measure = measures.find(({ value }) => value === choice.measure) ?? plainMeasure;
  if (grain === undefined || measure === undefined) return null;
  const view = make(grain.grain, measure.measure) ?? reading;
  const isPlain = view === reading;
  const own = isPlain ? 'quarter' : grain.grain;
  return {
    reading: view,
    grain: own,
    conclusion: writeViewConclusion(view, own),
    // A year is no quarter in which a day lies.
    events: own === 'year' ? [] : core.events,
    forecastYear: own === 'quarter' ? forecastYear : null,
    grains: grains.length > 1 ? grains.map(toOption) : [],
    measures: measures.length > 1 ? measures.map(toOption) : [],
    chosen: { grain: grain.value, measure: measure.value },
    notice: writeNotice(choice, grain, measure),
    method: [writeViewMethod(view, own), measure.measure === 'rate' ? writeInhabitants(base) : '']
      .filter(Boolean)
      .join(' '),
    offers: view.limitation === 'small-counts' || view.limitation === 'hidden' ? listOffers(base, grains) : [],
  };
}

function toOption({ value, label }: Option): Option {
  return { value, label };
}

function writeNotice(choice: ViewChoice, grain: Option, measure: Option): string | null {
  const asked = [
    choice.grain !== null && choice.grain !== grain.value ? describeAsked('weergave', choice.grain, GRAINS, grain) : '',
    choice.measure !== null && choice.measure !== measure.value
      ? describeAsked('maat', choice.measure, MEASURES, measure)
      : '',
  ].filter(Boolean);
  return asked.length === 0 ? null : asked.join(' ');
}

/** Of what an address asks, as much as a word can be. */
const LONGEST_ASKED = 40;

/** An unknown word, or a view that these figures do not give. */
function describeAsked(what: string, asked: string, all: readonly Option[], shown: Option): string {
  const known = all.find(({ value }) => value === asked);
  const why = known
    ? `De ${what} “${known.label}” is van dit cijfer niet te maken.`
    : `De ${what} “${asked.length > LONGEST_ASKED ? `${asked.slice(0, LONGEST_ASKED)}…` : asked}” kennen we niet.`;
  return `${why} U ziet: ${shown.label}.`;
}

function writeInhabitants({ core, area, tree, period }: IndicatorBase): string {
  const inside = tree.municipalitiesIn(area.id, period).map(({ id }) => id);
  const found = inhabitantsOf(core.populations, area.id, inside, period);
  return found === null ? '' : `Inwoners op ${formatDate(found.date)}.`;
}

/** Four quarters together where they can be summed, and the area around a municipality. */
function listOffers({ indicator, area, tree }: IndicatorBase, grains: readonly { readonly grain: SeriesGrain }[]) {
  const around = tree.ancestors(area.id).find(({ level }) => indicator.levels.includes(level));
  const path = `/indicator/${indicator.id}?gebied=`;
  return [
    ...(grains.some(({ grain }) => grain === 'running')
      ? [{ to: `${path}${area.id}&weergave=vier-kwartalen`, label: 'Vier kwartalen samen' }]
      : []),
    ...(around === undefined ? [] : [{ to: `${path}${around.id}`, label: `Dit cijfer in ${around.name}` }]),
  ];
}
