import { formatNumber } from '../format-nl.ts';

/** How many signals chance alone would give beside how many there are; of = indicators with an icon. */
export function writeFalseAlarms(counts: {
  readonly of: number;
  readonly expectedFalse: number;
  readonly found: number;
}): string {
  const { of, expectedFalse, found } = counts;
  if (of === 0) return 'Er zijn nog geen reeksen die lang genoeg zijn om signalen te geven.';
  const expected = formatNumber(expectedFalse, expectedFalse < 10 ? 1 : 0);
  const series = of === 1 ? 'één indicator' : `${formatNumber(of)} indicatoren`;
  const chance = `Bij ${series} zijn door toeval alleen al gemiddeld ${expected} signalen per kwartaal te verwachten`;
  if (found === 0) return `${chance}; nu is er geen.`;
  const now = `nu ${found === 1 ? 'is' : 'zijn'} er ${formatNumber(found)}`;
  return found > expectedFalse ? `${chance}; ${now}.` : `${chance}; ${now}, niet meer dan dat.`;
}
