import type { Publication } from '../store/store.ts';

type Undoing = Pick<Publication, 'id' | 'undoes'>;

/** Whether what a publication did still holds: nobody took it back, or who did was taken back in turn. */
export function isInEffect(history: readonly Undoing[], id: number): boolean {
  return findUndoing(history, id) === null;
}

/** The publication that took another back and still holds; null when there is none. */
export function findUndoing(history: readonly Undoing[], id: number): number | null {
  return history.find((other) => other.undoes === id && isInEffect(history, other.id))?.id ?? null;
}

/** The publication that the taking back, and the taking back of that, began with; any other is its own. */
export function rootOf(history: readonly Undoing[], id: number): number {
  const undoes = history.find((other) => other.id === id)?.undoes ?? null;
  return undoes === null ? id : rootOf(history, undoes);
}
