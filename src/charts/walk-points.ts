/** A key while a chart has focus: the next point, 'leave', or null for a key that is not for the chart. */
export function computeWalk(key: string, index: number | null, count: number): number | 'leave' | null {
  const last = count - 1;
  if (key === 'Escape') return index === null ? null : 'leave';
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = toStep(key, count);
  if (step === 0) return null;
  if (index === null) return step < 0 ? last : 0;
  return Math.min(last, Math.max(0, index + step));
}

/** A key in a chart of several lines: the next line, or null for a key that does not change it. */
export function computeLineStep(key: string, line: number | null, lines: number): number | null {
  if (lines < 2 || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null;
  if (line === null) return key === 'ArrowDown' ? 0 : lines - 1;
  return Math.min(lines - 1, Math.max(0, line + (key === 'ArrowDown' ? 1 : -1)));
}

/** Page Up goes on and Page Down goes back by a tenth, as on a slider. */
function toStep(key: string, count: number): number {
  const leap = Math.max(1, Math.round(count / 10));
  if (key === 'ArrowRight') return 1;
  if (key === 'ArrowLeft') return -1;
  if (key === 'PageUp') return leap;
  return key === 'PageDown' ? -leap : 0;
}
