import type { Notation } from './parse-value.ts';

export type NotationCounts = Readonly<Record<Notation, number>>;

/** How the numbers of a column are written. mixed: both, and then the rarer ones are faults. unknown: ask. */
export interface NotationDecision {
  readonly style: 'dutch' | 'english' | 'unknown';
  readonly mixed: boolean;
  /** From the column itself, from what it counts, from the other columns, or from the answer of the sender. */
  readonly from: 'column' | 'counts' | 'file' | 'answer' | 'nothing';
}

interface NotationHints {
  readonly answer: 'dutch' | 'english' | null;
  /** True when the column counts, so that 1.234 cannot be a fraction; null when that is not known. */
  readonly isCount: boolean | null;
  /** What the other columns of the file use. */
  readonly file: 'dutch' | 'english' | null;
}

/** So many whole numbers in a column tell that the rest of it is whole too. */
const LEAST_WHOLE = 3;

/** Decides for a column: by the cells that can be read in one way only, else by what it counts, else by the rest of the file. */
export function decideNotation(counts: NotationCounts, { answer, isCount, file }: NotationHints): NotationDecision {
  const { dutch, english } = counts;
  const mixed = dutch > 0 && english > 0;
  if (answer !== null) return { style: answer, mixed, from: 'answer' };
  if (dutch > 0 || english > 0) return { style: english > dutch ? 'english' : 'dutch', mixed, from: 'column' };
  if (isCount !== true && file !== null) return { style: file, mixed, from: 'file' };
  // Of whole numbers 1.234 is a thousand in a Dutch file, and 1,234 in an English one.
  const isWhole = isCount ?? (counts.plain >= LEAST_WHOLE && counts.plain >= counts.point + counts.comma);
  if (isWhole && (counts.point === 0 || counts.comma === 0)) {
    return { style: counts.comma > 0 ? 'english' : 'dutch', mixed, from: 'counts' };
  }
  return { style: 'unknown', mixed, from: 'nothing' };
}

/** What the columns together use: the style of those that leave no doubt; null when there are none, or both. */
export function styleOfFile(columns: readonly NotationCounts[]): 'dutch' | 'english' | null {
  const dutch = columns.some((counts) => counts.dutch > 0);
  const english = columns.some((counts) => counts.english > 0);
  if (dutch === english) return null;
  return dutch ? 'dutch' : 'english';
}
