import { isHidden } from '../domain/judge-series.ts';
import type { Observation } from '../domain/observation.ts';
import { toPackageNumber } from '../package/write-figure-row.ts';

/** True when a delivered figure says what is published: then its row stays as it is. What the file does not tell (teller, noemer, toelichting) says nothing else. */
export function isSameFigure(before: Observation, after: Observation): boolean {
  return (
    isEqual(before.value, after.value) &&
    before.reason === after.reason &&
    before.status === after.status &&
    (after.note === '' || toLines(before.note) === toLines(after.note)) &&
    // Of a hidden figure the package keeps no numerator and denominator, whatever the file says.
    (isHidden(after) ||
      ((after.numerator === null || isEqual(before.numerator, after.numerator)) &&
        (after.denominator === null || isEqual(before.denominator, after.denominator))))
  );
}

/** As the package would write them. */
function isEqual(a: number | null, b: number | null): boolean {
  return a === b || toPackageNumber(a) === toPackageNumber(b);
}

/** Line ends and outer blanks are no part of what a note says. */
function toLines(note: string): string {
  return note.replaceAll('\r\n', '\n').trim();
}
