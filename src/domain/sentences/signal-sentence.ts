import { capitalise, formatQuarterSpan } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import { writeTimesLimit } from './limit-words.ts';
import { writeLimitation } from './limitation-words.ts';
import { computeSeriesFacts, isSignal, type SeriesFacts } from './series-facts.ts';
import { laterYear, placeAgainstLimits, writeTarget } from './target-words.ts';
import { amountsApart, counted, countWord, exampleNote, inPeriod, subjectFirst, thePeriod, verb } from './wording.ts';

const SHIFT_POINTS = 7;

/** The title of a signal, without a full stop: "Cybercrime ligt tweeënhalf keer zo hoog als de bovengrens". */
export function writeSignalTitle(reading: Reading): string {
  const { indicator } = reading;
  const subject = subjectFirst(indicator);
  const facts = computeSeriesFacts(reading);
  if (facts && isSignal(reading)) return `${subject} ${ruleClause(reading, facts)}`;
  if (facts && reading.assurance === 'fail') {
    const place = targetPlace(reading, facts);
    const target = writeTarget(reading);
    return `${subject}: het doel${target === null ? '' : ` van ${target}`} ligt ${place} wat de werkwijze nu oplevert`;
  }
  if (reading.variation === 'common') return `${subject} ${verb(indicator, 'is', 'zijn')} niet aantoonbaar anders`;
  if (reading.limitation === 'hidden') return `${subject}: een deel van de kwartalen tonen we niet`;
  return `${subject}: te weinig meetpunten voor een oordeel`;
}

/** The text under it: the rule that was met, against which reference period, and what is provisional or an example. */
export function writeSignalText(reading: Reading): string {
  const facts = computeSeriesFacts(reading);
  if (!facts) return writeLimitation(reading);
  const sentences = isSignal(reading)
    ? [...writeRule(reading, facts), 'Dat past niet bij gewone schommeling.']
    : [reading.variation === null ? writeLimitation(reading) : writeCommon(reading, facts)];
  if (reading.assurance === 'fail') sentences.push(writeTargetOut(reading, facts));
  sentences.push(...writeCaveats(reading, facts));
  return sentences.join(' ') + exampleNote(reading.quarters);
}

/** The rule that the last point meets, as sentences: "Veertien kwartalen op rij boven het gemiddelde over 2015–2017." */
export function writeRule(reading: Reading, facts: SeriesFacts): string[] {
  const { indicator } = reading;
  const high = facts.point.side === 'high';
  const over = facts.reference ? ` over ${formatQuarterSpan(facts.reference.from, facts.reference.to)}` : '';
  const shift = `${capitalise(counted(facts.sameSide, 'kwartaal', 'kwartalen'))} op rij ${high ? 'boven' : 'onder'} het gemiddelde${over}.`;
  if (facts.point.rule === 'beyond-limit') {
    const limit = high ? facts.upper : facts.lower;
    const [value, edge] = amountsApart(facts.value, limit ?? facts.value, indicator);
    const place = high ? 'boven de bovengrens' : 'onder de ondergrens';
    const beyond = `${value} ${inPeriod(facts.observation.period)} ligt ${place} van ${edge}`;
    return facts.sameSide >= SHIFT_POINTS ? [`${beyond}.`, shift] : [`${beyond}${over ? `, berekend${over}` : ''}.`];
  }
  if (facts.point.rule === 'trend') {
    return [`${capitalise(countWord(facts.steps))} keer op rij ${high ? 'gestegen' : 'gedaald'}.`];
  }
  if (facts.point.rule === 'two-of-three') {
    const count = facts.nearLimit === 3 ? 'De' : `${capitalise(countWord(facts.nearLimit))} van de`;
    return [`${count} laatste drie kwartalen liggen dicht bij de ${high ? 'boven' : 'onder'}grens of erbuiten.`];
  }
  return [shift];
}

/** "Alle twintig kwartalen schommelen gewoon rond 11,2%." when they do; else only of the last quarter. */
export function writeCommon(reading: Reading, facts: SeriesFacts): string {
  const mean = facts.mean === null ? '' : amountsApart(facts.mean, facts.mean, reading.indicator)[0];
  if (facts.allCommon)
    return `Alle ${counted(facts.measured, 'kwartaal', 'kwartalen')} schommelen gewoon rond ${mean}.`;
  return `Het laatste kwartaal is niet aantoonbaar anders dan het gemiddelde van ${mean}.`;
}

/** "14% (doel voor 2020) ligt boven de bovengrens van 13,3%." */
export function writeTargetOut(reading: Reading, facts: SeriesFacts): string {
  const place = placeAgainstLimits(reading.quarterTarget ?? reading.target?.value ?? 0, facts, reading.indicator);
  return `${capitalise(writeTarget(reading) ?? 'het doel')}${laterYear(reading)} ligt ${place ?? 'buiten bereik'}.`;
}

function ruleClause(reading: Reading, facts: SeriesFacts): string {
  const { indicator } = reading;
  const high = facts.point.side === 'high';
  const lies = verb(indicator, 'ligt', 'liggen');
  if (facts.point.rule === 'beyond-limit') {
    const times = high ? writeTimesLimit(facts.value, facts.upper, indicator) : null;
    return `${lies} ${times ?? (high ? 'boven de bovengrens' : 'onder de ondergrens')}`;
  }
  if (facts.point.rule === 'trend') {
    const moves = high ? verb(indicator, 'stijgt', 'stijgen') : verb(indicator, 'daalt', 'dalen');
    return `${moves} ${countWord(facts.steps)} kwartalen op rij`;
  }
  if (facts.point.rule === 'two-of-three') return `${lies} vaak dicht bij de ${high ? 'boven' : 'onder'}grens`;
  return `${lies} ${countWord(facts.sameSide)} kwartalen op rij ${high ? 'boven' : 'onder'} het gemiddelde`;
}

function targetPlace(reading: Reading, facts: SeriesFacts): string {
  const target = reading.quarterTarget ?? reading.target?.value ?? 0;
  return facts.mean !== null && target < facts.mean ? 'onder' : 'boven';
}

function writeCaveats(reading: Reading, { observation }: SeriesFacts): string[] {
  const caveats: string[] = [];
  if (observation.status === 'provisional') caveats.push('Het laatste punt is voorlopig.');
  const newest = reading.quarters.at(-1);
  if (newest && newest !== observation) {
    caveats.push(`De laatste meting is van ${thePeriod(observation.period)}.`);
  }
  return caveats;
}
