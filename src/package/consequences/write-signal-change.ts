import type { Reading } from '../../domain/reading.ts';
import { isSignal } from '../../domain/sentences/series-facts.ts';
import { writeSignalTitle } from '../../domain/sentences/signal-sentence.ts';
import { exampleNote } from '../../domain/sentences/wording.ts';

/** "Nieuw signaal in Almere: meldingen liggen ..."; null when the last point is judged as it was. */
export function writeSignalChange(before: Reading, after: Reading): string | null {
  if (isSignal(after)) {
    if (after.variation === before.variation) return null;
    const name = isSignal(before) ? 'Ander signaal' : 'Nieuw signaal';
    return `${name} in ${after.area.name}. ${writeSignalTitle(after)}.${exampleNote(after.quarters)}`;
  }
  if (!isSignal(before)) return null;
  const title = writeSignalTitle({ ...after, assurance: null });
  return `Het signaal bij ${after.indicator.name} in ${after.area.name} vervalt. ${title}.${exampleNote(after.quarters)}`;
}
