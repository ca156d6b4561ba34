import { type KeyboardEvent, useState } from 'react';
import { computeLineStep, computeWalk } from './walk-points.ts';

/**
 * The point that a reader stands at, by keys or pointer, and what to say of it; null when none. In a chart of several
 * lines the arrows up and down go from line to line, at the same point.
 */
export function usePointWalk(count: number, describe: (index: number, line: number) => string, lines = 1) {
  const [active, setActive] = useState<number | null>(null);
  const [chosen, setLine] = useState(0);
  const [announcement, setAnnouncement] = useState('');
  const current = active !== null && active < count ? active : null;
  // A line that is switched off leaves the reader at the last one that is there.
  const line = Math.min(chosen, Math.max(0, lines - 1));

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const other = count === 0 ? null : computeLineStep(event.key, current === null ? null : line, lines);
    const next = other === null ? computeWalk(event.key, current, count) : (current ?? count - 1);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setLine(other ?? line);
    setActive(next === 'leave' ? null : next);
    setAnnouncement(next === 'leave' ? '' : describe(next, other ?? line));
  }

  function leave() {
    setActive(null);
    setAnnouncement('');
  }

  /** By pointer: shown, not said. */
  function goTo(index: number | null, ofLine = line) {
    setActive(index);
    setLine(ofLine);
  }

  return { current, line, announcement, walk, leave, goTo };
}
