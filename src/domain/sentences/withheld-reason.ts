import type { Observation } from '../observation.ts';

/** Is the value known but not for showing? False for a value that is shown, and for one that nobody has. */
export function isWithheld(figure: Observation | null): figure is Observation {
  return figure?.reason === 'small' || figure?.reason === 'withheld' || figure?.reason === 'secret';
}

/** Why a figure that exists is not shown, in one short line; null when it is shown or does not exist. */
export function writeWithheldReason(figure: Observation | null): string | null {
  if (!isWithheld(figure)) return null;
  if (figure.note !== '') return figure.note;
  if (figure.reason === 'small') return 'Te weinig om te tonen';
  return figure.reason === 'secret' ? 'Geheim' : 'Anders is een klein getal elders te berekenen';
}
