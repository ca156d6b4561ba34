import type { Publication } from '../../api/publication.ts';
import { writeTime } from './write-time.ts';

/** A moment in the history: open ring, full, or dashed for what was taken back. */
interface HistoryLine {
  readonly id: string;
  readonly state: 'concept' | 'published' | 'undone';
  readonly when: string;
  readonly text: string;
  readonly who: string;
}

const SHOWN = 4;

/** The concept that is open, then the newest publications. */
export function computeHistory(
  concept: { readonly title: string; readonly placedAt: string },
  publications: readonly Publication[],
): HistoryLine[] {
  const lines = publications.slice(0, SHOWN).map(({ id, at, who, summary, undoneBy }): HistoryLine => {
    const isUndone = undoneBy !== null;
    return {
      id: String(id),
      state: isUndone ? 'undone' : 'published',
      when: writeTime(at),
      text: isUndone ? `${summary} Later ongedaan gemaakt.` : summary,
      who,
    };
  });
  const own: HistoryLine = {
    id: 'concept',
    state: 'concept',
    when: writeTime(concept.placedAt),
    text: `Concept ${concept.title}`,
    who: '',
  };
  return [own, ...lines];
}
