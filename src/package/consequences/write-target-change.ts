import type { Reading } from '../../domain/reading.ts';
import type { SpcAssurance } from '../../domain/spc.ts';
import { writeNamedTarget, writeTarget } from '../../domain/sentences/target-words.ts';
import { exampleNote, writeComparison } from '../../domain/sentences/wording.ts';

const NOW: Readonly<Record<SpcAssurance, string>> = {
  pass: 'wordt nu structureel gehaald',
  fail: 'ligt nu buiten bereik',
  'hit-or-miss': 'wordt nu soms wel en soms niet gehaald',
};
const BEFORE: Readonly<Record<SpcAssurance, string>> = {
  pass: 'eerst werd het structureel gehaald',
  fail: 'eerst lag het buiten bereik',
  'hit-or-miss': 'eerst werd het soms wel en soms niet gehaald',
};

/**
 * How a target tips: by the figure of its year, else by the limits of the quarters. null when it is judged as it was, or
 * when there is no target after the change.
 */
export function writeTargetChange(before: Reading, after: Reading): string | null {
  const { target, indicator, area } = after;
  if (target === null) return null;
  const place = `${indicator.name} in ${area.name}`;
  if (before.targetReached !== after.targetReached) {
    const figure = writeComparison({ ...after, previous: null }) ?? 'geen cijfer';
    const note = exampleNote([after.figure]);
    return `${place}: ${figure}, ${writeNamedTarget(target, after)}. ${writeTipping(before, after)}${note}`;
  }
  if (after.assurance === null || before.assurance === after.assurance) return null;
  const since = before.assurance === null ? '' : `; ${BEFORE[before.assurance]}`;
  const named = writeTarget(after);
  return `${place}: het doel${named === null ? '' : ` van ${named}`} ${NOW[after.assurance]}${since}.${exampleNote(after.quarters)}`;
}

function writeTipping(before: Reading, after: Reading): string {
  if (after.targetReached === null) return 'Of het doel is gehaald, is nu niet meer te zeggen.';
  const now = `Het doel is nu ${after.targetReached ? 'gehaald' : 'niet gehaald'}`;
  if (before.targetReached === null) return `${now}; eerst was dat niet te zeggen.`;
  return `${now}; eerst was het ${before.targetReached ? 'wel' : 'niet'} gehaald.`;
}
