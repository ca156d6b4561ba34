import { type KeyboardEvent, useState } from 'react';
import { computeWalk } from './walk-points.ts';

/** The point that a reader stands at, by keys or pointer, and what to say of it; null when none. */
export function usePointWalk(count: number, describe: (index: number) => string) {
  const [active, setActive] = useState<number | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const current = active !== null && active < count ? active : null;

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = computeWalk(event.key, current, count);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(next === 'leave' ? null : next);
    setAnnouncement(next === 'leave' ? '' : describe(next));
  }

  function leave() {
    setActive(null);
    setAnnouncement('');
  }

  return { current, announcement, walk, leave, setActive };
}
