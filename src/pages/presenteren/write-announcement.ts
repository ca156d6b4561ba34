import { FORM_LABELS } from '../../ui/form-labels.ts';
import type { PresentState } from './present-state.ts';

/** What a screen reader says after a key: the question for a number, the black screen, or the item and its form. */
export function writeAnnouncement(state: PresentState, items: number, headline: string, pieces: number): string {
  if (state.isBlack) return 'Het scherm is zwart. B of punt toont het weer.';
  if (state.typed !== null) return `Naar punt ${state.typed}. Enter gaat erheen.`;
  const { name } = FORM_LABELS[state.form];
  const part = pieces > 1 ? `${name} ${Math.min(state.piece, pieces - 1) + 1} van ${pieces}` : name;
  return `Punt ${state.index + 1} van ${items}: ${headline}. ${part}.`;
}
