import { formatValue } from '../format-nl.ts';
import type { Programme } from '../programme.ts';
import type { Reading } from '../reading.ts';
import { writeChange } from './change-words.ts';
import { strongestChanges, writeTargetsMet } from './headline.ts';
import { subjectFirst, verb } from './wording.ts';

/**
 * The line under the name of a programme, from its own readings: the strongest supported change, else the targets, then
 * the part of the municipalities that takes part. Its tagline when the figures say nothing.
 */
export function writeThemeLead(programme: Programme, readings: readonly Reading[]): string {
  const own = readings.filter(({ indicator }) => programme.indicators.includes(indicator.id));
  const [strongest] = strongestChanges(own);
  const targets = writeTargetsMet(own);
  const sentences: string[] = [];
  if (strongest) sentences.push(`${writeChange(strongest.reading, strongest.change)}.`);
  else if (targets !== null) sentences.push(targets);
  const part = own.map(writePart).find((each) => each !== null);
  if (part) sentences.push(part);
  return sentences.length === 0 ? programme.tagline : sentences.join(' ');
}

/** "Gemeenten met een weerbaarheidstraining: 14 van de 39, 25 nog niet." */
function writePart({ indicator, figure, whole }: Reading): string | null {
  const value = figure?.value ?? null;
  if (whole === null || value === null || value > whole) return null;
  const subject = subjectFirst(indicator);
  if (value === whole) return `${subject} ${verb(indicator, 'omvat', 'omvatten')} alle ${whole} gemeenten.`;
  return `${subject}: ${formatValue(value, indicator)} van de ${whole}, ${formatValue(whole - value, indicator)} nog niet.`;
}
