import { formatQuarterSpan } from '../domain/format-nl.ts';
import { isHidden } from '../domain/judge-series.ts';
import { isQuarter } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import type { SeriesGrain } from '../domain/series-views.ts';
import { computeSeriesFacts } from '../domain/sentences/series-facts.ts';
import { writeTarget } from '../domain/sentences/target-words.ts';

/** The line under an XmR chart: what the limits rest on, how the target is drawn, what is provisional. */
export function describeBasis(reading: Reading): string {
  const { target, quarterTarget, area } = reading;
  const perQuarter = target !== null && quarterTarget !== null && quarterTarget !== target.value;
  const sentences = [
    `${area.name}.`,
    describeLimits(reading),
    perQuarter ? `Doel: ${writeTarget(reading) ?? ''}.` : null,
    reading.quarters.at(-1)?.status === 'provisional' ? 'Laatste punt voorlopig.' : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

const GRAINS: Readonly<Record<SeriesGrain, string>> = {
  quarter: 'per kwartaal',
  year: 'per jaar',
  running: 'in vier kwartalen samen',
};

/** "misdrijven per kwartaal, 2015–2019" */
export function describeUnit(reading: Reading, grain: SeriesGrain = 'quarter'): string {
  const unit = reading.indicator.unit === '%' ? 'percentage' : reading.indicator.unit;
  const [first, last] = [reading.quarters[0]?.period, reading.quarters.at(-1)?.period];
  const known = first && last && isQuarter(first) && isQuarter(last);
  return `${unit} ${GRAINS[grain]}${known ? `, ${formatQuarterSpan(first, last)}` : ''}`;
}

/** "11 van de 20 kwartalen tonen we niet: te klein of afgeschermd. Daarom geen grenzen." */
function describeHidden({ quarters }: Reading): string {
  const hidden = quarters.filter(isHidden).length;
  const noun = quarters.some(({ period }) => isQuarter(period)) ? 'kwartalen' : 'jaren';
  return `${hidden === 1 ? 'Eén' : hidden} van de ${quarters.length} ${noun} tonen we niet: te klein of afgeschermd. Daarom geen grenzen.`;
}

function describeLimits(reading: Reading): string | null {
  const method = reading.spc?.method ?? null;
  if (method === null) return null;
  if (reading.limitation === 'running-total') return 'Een stand die oploopt, dus geen grenzen.';
  if (reading.limitation === 'hidden') return describeHidden(reading);
  if (method === 'too-few') return 'Te weinig meetpunten voor grenzen.';
  if (method === 'flat') return 'Geen variatie, dus geen grenzen.';
  const reference = computeSeriesFacts(reading)?.reference;
  const span = reference ? ` over ${formatQuarterSpan(reference.from, reference.to)}` : '';
  const name = method === 'trial' ? 'Voorlopige grenzen' : 'Grenzen';
  const tail = method === 'trial' ? ' Nog te weinig punten voor een oordeel.' : '';
  return `${name}: gemiddelde ± 2,66 × gemiddeld verschil${span}.${tail}`;
}
