import type { Year } from '../domain/period.ts';

interface TimelineAxisProps {
  readonly year: Year;
  readonly today: string;
}

export function TimelineAxis({ year }: TimelineAxisProps) {
  return <svg aria-hidden="true" data-year={year} />;
}
