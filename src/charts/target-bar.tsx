import type { Indicator } from '../domain/indicator.ts';

interface TargetBarProps {
  readonly value: number;
  readonly target: number | null;
  /** End of the axis; computed when absent. */
  readonly max?: number;
  readonly indicator: Pick<Indicator, 'unit' | 'decimals' | 'kind'>;
  readonly name: string;
  readonly conclusion: string;
}

export function TargetBar({ name, conclusion }: TargetBarProps) {
  return <svg role="img" aria-label={`${name}: ${conclusion}`} />;
}
