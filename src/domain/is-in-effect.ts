/** A publication, and the one that it takes back; null for any other. */
interface Undoing {
  readonly id: number;
  readonly undoes: number | null;
}

/** Whether what a publication did still holds: nobody took it back, or who did was taken back in turn. */
export function isInEffect(history: readonly Undoing[], id: number): boolean {
  return history.filter(({ undoes }) => undoes === id).every((other) => !isInEffect(history, other.id));
}

/** The history, newest first, with one more publication that takes another back. */
export function withUndoing(history: readonly Undoing[], undoes: number): readonly Undoing[] {
  return [{ id: (history[0]?.id ?? 0) + 1, undoes }, ...history];
}

/** The publication that did already what taking another back would do; null when that would make a difference. */
export function findUndoing(history: readonly Undoing[], id: number): number | null {
  const root = rootOf(history, id);
  if (isInEffect(withUndoing(history, id), root) !== isInEffect(history, root)) return null;
  return history.find((other) => rootOf(history, other.id) === root)?.id ?? null;
}

/** The publication that the taking back, and the taking back of that, began with; any other is its own. */
export function rootOf(history: readonly Undoing[], id: number): number {
  const undoes = history.find((other) => other.id === id)?.undoes ?? null;
  return undoes === null ? id : rootOf(history, undoes);
}
