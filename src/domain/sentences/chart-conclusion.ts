import { formatMissing, formatValue } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import { computeSeriesFacts, type SeriesFacts } from './series-facts.ts';
import { placeAgainstLimits, writeNamedTarget, writeTarget } from './target-words.ts';
import { amountsApart, countWord, inPeriod, subjectFirst, writeComparison } from './wording.ts';

/**
 * What a chart shows, in one sentence for a caption or a screen reader: "Cybercrime: 181 in het 4e kwartaal 2019
 * (voorlopig, voorbeeldcijfer), boven de bovengrens van 72."
 */
export function writeChartConclusion(reading: Reading): string {
  const { indicator, figure } = reading;
  const subject = subjectFirst(indicator);
  const facts = computeSeriesFacts(reading);
  if (!facts) {
    const comparison = writeComparison(reading);
    if (comparison !== null)
      return `${subject}: ${comparison}${figure?.origin === 'example' ? ' (voorbeeldcijfer)' : ''}.`;
    const why = figure?.reason ? formatMissing(figure.reason, indicator.disclosureThreshold) : 'nog geen cijfer';
    return `${subject}: ${why}.`;
  }
  const marks = [];
  if (facts.observation.status === 'provisional') marks.push('voorlopig');
  if (facts.observation.origin === 'example') marks.push('voorbeeldcijfer');
  const marked = marks.length > 0 ? ` (${marks.join(', ')})` : '';
  const value = `${formatValue(facts.value, indicator)} ${inPeriod(facts.observation.period)}${marked}`;
  return `${subject}: ${value}, ${writeVariation(reading, facts)}${writeAssurance(reading, facts)}.`;
}

function writeVariation(reading: Reading, facts: SeriesFacts): string {
  const high = facts.point.side === 'high';
  if (reading.limitation === 'flat') return 'zonder variatie';
  if (reading.limitation === 'running-total') return 'een stand die oploopt';
  if (reading.limitation === 'hidden') return 'een deel van de kwartalen tonen we niet';
  if (reading.variation === null) {
    return reading.limitation === 'small-counts'
      ? 'te kleine aantallen voor een oordeel'
      : 'te weinig meetpunten voor een oordeel';
  }
  const mean = facts.mean === null ? '' : ` van ${amountsApart(facts.mean, facts.mean, reading.indicator)[0]}`;
  if (reading.variation === 'common') return `niet aantoonbaar anders dan het gemiddelde${mean}`;
  if (facts.point.rule === 'beyond-limit') {
    return placeAgainstLimits(facts.value, facts, reading.indicator) ?? 'buiten de grenzen';
  }
  if (facts.point.rule === 'trend') return `${countWord(facts.steps)} keer op rij ${high ? 'gestegen' : 'gedaald'}`;
  if (facts.point.rule === 'two-of-three') return `vaak dicht bij de ${high ? 'boven' : 'onder'}grens`;
  return `${countWord(facts.sameSide)} kwartalen op rij ${high ? 'boven' : 'onder'} het gemiddelde${mean}`;
}

function writeAssurance(reading: Reading, facts: SeriesFacts): string {
  if (reading.assurance === null || reading.target === null) return '';
  const place = placeAgainstLimits(reading.quarterTarget ?? reading.target.value, facts, reading.indicator);
  const perQuarter = reading.quarterTarget !== null && reading.quarterTarget !== reading.target.value;
  const target = perQuarter ? `doel ${writeTarget(reading) ?? ''}` : writeNamedTarget(reading.target, reading);
  return `; ${target}, ${place ?? (facts.upper === null ? 'zonder grenzen' : 'binnen de grenzen')}`;
}
