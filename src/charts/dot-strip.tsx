interface DotStripProps {
  /** Difference with the region in percent; null when there is nothing to compare. */
  readonly own: number | null;
  readonly others: readonly (number | null)[];
  readonly axis?: { readonly min: number; readonly max: number };
  readonly name: string;
  readonly conclusion: string;
}

export function DotStrip({ name, conclusion }: DotStripProps) {
  return <svg role="img" aria-label={`${name}: ${conclusion}`} />;
}
