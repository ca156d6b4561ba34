import { formatQuarterSpan, formatValue } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import { writeLimitation } from './limitation-words.ts';
import { computeSeriesFacts, type SeriesFacts } from './series-facts.ts';
import { writeTarget } from './target-words.ts';
import { thePeriod } from './wording.ts';

/** Below this mean a count can hardly fall under its lower limit. */
const SMALL_MEAN = 9;

/** Which method the chart uses, over which quarters, and why no more than that can be said. */
export function writeMethodNote(reading: Reading): string {
  const facts = computeSeriesFacts(reading);
  if (!facts || !reading.spc || reading.limitation === 'no-series') {
    return 'Er is geen kwartaalreeks, dus er zijn geen grenzen berekend.';
  }
  if (reading.limitation === 'running-total' || reading.limitation === 'hidden') return writeLimitation(reading);
  return [...methodSentences(reading, facts), ...rebaseSentence(reading), ...targetSentence(reading)].join(' ');
}

function methodSentences(reading: Reading, facts: SeriesFacts): string[] {
  const quarters = facts.measured === 1 ? '1 kwartaal' : `${facts.measured} kwartalen`;
  const over = facts.reference ? `, berekend over ${formatQuarterSpan(facts.reference.from, facts.reference.to)}` : '';
  const limits = `gemiddelde ± 2,66 × gemiddeld verschil tussen opeenvolgende kwartalen${over}`;
  const method = reading.spc?.method;
  if (method === 'too-few')
    return [`Te weinig meetpunten: ${quarters}. Grenzen zijn er vanaf 5, een oordeel vanaf 13.`];
  if (method === 'flat') {
    const value = formatValue(facts.value, reading.indicator);
    return [`Geen variatie: elk kwartaal ${value}. Er zijn dus geen grenzen; de waarde is met het doel vergeleken.`];
  }
  if (method === 'trial') {
    return [`Voorlopige grenzen: ${limits}. Met ${quarters} is een oordeel nog niet mogelijk; dat kan vanaf 13.`];
  }
  const base = [`Grenzen (XmR): ${limits}.`];
  if (reading.limitation === 'small-counts') {
    base.push(
      'Gemiddeld minder dan 5 per kwartaal: te klein voor een oordeel. Tel kwartalen op of kijk naar het district.',
    );
  } else if (reading.indicator.kind === 'count' && facts.mean !== null && facts.mean <= SMALL_MEAN) {
    base.push('Bij deze kleine aantallen is een daling alleen te zien als reeks, niet aan één kwartaal.');
  }
  return base;
}

function rebaseSentence({ rebaseAt, quarters }: Reading): string[] {
  const start = quarters[Math.max(...rebaseAt)]?.period;
  return start === undefined ? [] : [`De telling is opnieuw begonnen in ${thePeriod(start)}.`];
}

function targetSentence(reading: Reading): string[] {
  const { target, quarterTarget } = reading;
  if (target === null || quarterTarget === null || quarterTarget === target.value) return [];
  return [`Het doel is getekend als ${writeTarget(reading) ?? ''}.`];
}
