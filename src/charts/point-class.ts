import type { SpcKind } from '../domain/spc.ts';
import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';

/** Colour and fill of a mark; its form is in its path. */
export function toPointClass(kind: SpcKind | null, hollow: boolean): string {
  return toClassName(chart.point, toKindClass(kind), hollow && chart.hollow);
}

function toKindClass(kind: SpcKind | null): string | undefined {
  if (kind === 'concern') return chart.concern;
  if (kind === 'improvement') return chart.improvement;
  return kind === 'neutral-high' || kind === 'neutral-low' ? chart.neutral : undefined;
}
