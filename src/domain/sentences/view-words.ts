import { formatValue } from '../format-nl.ts';
import type { Observation } from '../observation.ts';
import type { Reading } from '../reading.ts';
import type { SeriesGrain } from '../series-views.ts';
import { writeChartConclusion } from './chart-conclusion.ts';
import { computeSeriesFacts } from './series-facts.ts';
import { inPeriod, subjectFirst, thePeriod } from './wording.ts';

/** How many steps back a value shares nothing with the last one. */
const APART: Readonly<Record<SeriesGrain, number>> = { quarter: 1, year: 1, running: 4 };

/**
 * What a view of the series shows, in one sentence. Years and four quarters together are the bare figures: no limits
 * are strong enough to call their difference a change.
 */
export function writeViewConclusion(reading: Reading, grain: SeriesGrain): string {
  if (grain === 'quarter') return writeChartConclusion(reading);
  const { quarters, indicator } = reading;
  const place = quarters.findLastIndex(({ value }) => value !== null);
  const last = quarters[place];
  if (last === undefined) return `${subjectFirst(indicator)}: nog geen cijfer.`;
  const before = quarters[place - APART[grain]];
  const parts = [writeValue(last, reading, grain), before?.value == null ? null : writeValue(before, reading, grain)];
  return `${subjectFirst(indicator)}: ${parts.filter((part) => part !== null).join(', ')}.`;
}

/** Which method the drawing uses and why no more than that: line only, trial limits or XmR. */
export function writeViewMethod(reading: Reading, grain: SeriesGrain): string {
  if (grain === 'running') {
    return 'Methode: lijn zonder grenzen. Elk punt deelt drie kwartalen met het vorige, dus grenzen en signalen zouden schijn zijn.';
  }
  const facts = computeSeriesFacts(reading);
  const noun = grain === 'year' ? 'jaren' : 'kwartalen';
  const count = `${facts?.measured ?? 0} ${noun}`;
  switch (reading.limitation) {
    case null:
      return `Methode: XmR, berekend uit ${facts?.reference?.count ?? facts?.measured ?? 0} ${noun}. Genoeg punten voor een oordeel.`;
    case 'small-counts':
      return 'Methode: grenzen zonder oordeel. Gemiddeld minder dan 5 per kwartaal; tel vier kwartalen samen of kijk naar een groter gebied.';
    case 'hidden':
      return `Methode: alleen een lijn. Een deel van de ${noun} tonen we niet; een gemiddelde van de rest zou een verkeerd beeld geven.`;
    case 'trial':
      return `Methode: voorlopige grenzen uit ${count}. Een oordeel kan vanaf 13.`;
    case 'flat':
      return `Methode: alleen een gemiddelde. Alle ${noun} hebben dezelfde waarde.`;
    case 'running-total':
      return 'Methode: lijn zonder grenzen. Dit is een stand die oploopt.';
    case 'too-few':
    case 'no-series':
      return `Methode: alleen een lijn. Grenzen kunnen vanaf 5 ${noun}; dit zijn er ${facts?.measured ?? 0}.`;
  }
}

/** How to read a chart of years or of four quarters together, beside answers that are about single quarters. */
export function writeViewReading(grain: 'year' | 'running'): string {
  const point =
    grain === 'running'
      ? 'Elk punt telt vier kwartalen samen, zodat het seizoen wegvalt.'
      : 'Elk punt is een heel jaar.';
  return `${point} De antwoorden hierboven gaan over losse kwartalen.`;
}

/** "589 in de vier kwartalen tot en met het 4e kwartaal 2019 (voorlopig, voorbeeldcijfer)" */
function writeValue(observation: Observation, { indicator }: Reading, grain: SeriesGrain): string {
  const { value, period, status, origin } = observation;
  const when = grain === 'running' ? `in de vier kwartalen tot en met ${thePeriod(period)}` : inPeriod(period);
  const marks = [status === 'provisional' ? 'voorlopig' : '', origin === 'example' ? 'voorbeeldcijfer' : ''];
  const marked = marks.filter(Boolean).join(', ');
  return `${formatValue(value, indicator)} ${when}${marked === '' ? '' : ` (${marked})`}`;
}
