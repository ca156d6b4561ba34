import type { Area } from '../area.ts';
import { capitalise, formatCountWord } from '../format-nl.ts';
import type { Attention, Reading } from '../reading.ts';
import { supportedChange, writeChangeInside } from './change-words.ts';
import { strongestChanges } from './headline.ts';
import { isWithheld } from './withheld-reason.ts';
import { subjectInside, verb } from './wording.ts';

/** From this difference in percentage points "sneller dan in de regio" is said. */
const FASTER_FROM = 5;

/** The title of an area profile, without a full stop: "Oost-Utrecht: online fraude stijgt sneller dan in de regio". */
export function writeAreaHeadline(
  area: Area,
  readings: readonly Reading[],
  regionReadings: readonly Reading[],
): string {
  const [strongest] = strongestChanges(readings);
  if (!strongest) return `${area.name}: ${writeQuiet(readings)}`;
  const { reading, change } = strongest;
  const region = regionReadings.find(({ indicator }) => indicator.id === reading.indicator.id);
  const regionChange = area.level === 'region' || !region ? null : supportedChange(region);
  const comparable = change.type === 'percent' && regionChange?.type === 'percent';
  const faster = comparable && Math.abs(change.amount) - Math.abs(regionChange.amount) >= FASTER_FROM;
  if (!faster || Math.sign(change.amount) !== Math.sign(regionChange.amount)) {
    return `${area.name}: ${writeChangeInside(reading, change)}`;
  }
  const { indicator } = reading;
  const moved = change.amount > 0 ? verb(indicator, 'steeg', 'stegen') : verb(indicator, 'daalde', 'daalden');
  return `${area.name}: ${subjectInside(indicator)} ${moved} sneller dan in de regio`;
}

/** "Vijf van de vijftien indicatoren vragen om gesprek. Vier zijn op koers, van twee ontbreekt nog een cijfer." */
export function writeAreaLead(readings: readonly Reading[]): string {
  const of = readings.length;
  if (of === 0) return 'Er zijn nog geen indicatoren voor dit gebied.';
  const count = (attention: Attention): number => readings.filter((reading) => reading.attention === attention).length;
  const withheld = readings.filter(({ figure }) => isWithheld(figure)).length;
  const absent = readings.filter(({ attention, figure }) => attention === 'no-figure' && !isWithheld(figure)).length;
  const [discuss, course] = [count('discuss'), count('on-course')];
  const talk = discuss === 0 ? 'Geen' : capitalise(formatCountWord(discuss));
  const first = `${talk} van de ${formatCountWord(of, 20)} indicatoren ${discuss > 1 ? 'vragen' : 'vraagt'} om gesprek.`;
  const rest: string[] = [];
  if (course > 0) rest.push(`${formatCountWord(course)} ${course > 1 ? 'zijn' : 'is'} op koers`);
  if (absent > 0) rest.push(`van ${formatCountWord(absent)} ontbreekt nog een cijfer`);
  if (withheld > 0) rest.push(`van ${formatCountWord(withheld)} wordt het cijfer niet getoond`);
  return rest.length === 0 ? first : `${first} ${capitalise(rest.join(', '))}.`;
}

function writeQuiet(readings: readonly Reading[]): string {
  if (readings.some(({ variation }) => variation !== null && variation !== 'common'))
    return 'een deel verandert aantoonbaar';
  if (readings.some(({ variation }) => variation === 'common')) return 'geen enkel cijfer wijkt aantoonbaar af';
  return 'nog te weinig meetpunten om verandering te zien';
}
