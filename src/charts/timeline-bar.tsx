import type { Action } from '../domain/action.ts';
import type { Year } from '../domain/period.ts';

interface TimelineBarProps {
  readonly action: Action;
  /** The year that the axis shows. */
  readonly year: Year;
  /** ISO date of today: the reference date of the package. */
  readonly today: string;
}

export function TimelineBar({ action }: TimelineBarProps) {
  return <svg role="img" aria-label={action.title} />;
}
