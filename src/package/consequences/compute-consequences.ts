import type { DataPackage } from '../data-package.ts';

/** Something that a reader sees change with new figures. */
export interface Consequence {
  readonly kind: 'signal' | 'target' | 'letter' | 'claim' | 'decision';
  readonly indicator: string;
  readonly area: string;
  /** A Dutch sentence. */
  readonly text: string;
  readonly href: string;
}

/** What new figures do to what a reader sees; none yet. */
export function computeConsequences(_before: DataPackage, _after: DataPackage): readonly Consequence[] {
  return [];
}
