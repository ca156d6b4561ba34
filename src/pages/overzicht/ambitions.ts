import { formatSignedPercent } from '../../domain/format-nl.ts';
import type { Ambition } from '../../domain/programme.ts';
import { computeRichness, type Richness } from '../../domain/richness.ts';
import type { OverviewBase } from './overview-model.ts';

export interface AmbitionItem {
  readonly number: number;
  readonly title: string;
  /** "+3%" or null where the agenda gives no figure. */
  readonly change: string | null;
  readonly text: string;
  readonly footnotes: readonly string[];
  readonly achieved: readonly string[];
  /** What can be said of it: one figure is no trend, and without a figure nothing is said. */
  readonly status: string;
  readonly statusKind: 'single' | 'none' | 'described';
  readonly richness: Richness;
}

/** The three ambitions with what the agenda says of them; a single figure is never called a trend. */
export function computeAmbitions(base: OverviewBase): AmbitionItem[] {
  return base.core.ambitions.map((ambition) => {
    const statusKind = kindOfAmbition(ambition);
    return {
      number: ambition.number,
      title: ambition.title,
      change: ambition.change === null ? null : formatSignedPercent(ambition.change),
      text: ambition.text,
      footnotes: ambition.footnotes,
      achieved: ambition.achieved,
      statusKind,
      status: writeStatus(ambition, statusKind),
      richness: computeAmbitionRichness(ambition, base),
    };
  });
}

function kindOfAmbition({ change, achieved }: Ambition): AmbitionItem['statusKind'] {
  if (change !== null) return 'single';
  return achieved.length > 0 ? 'described' : 'none';
}

/** "gelijk of afgenomen" holds for a change of 0 or less; the figure is one year against another, so no more is said. */
function writeStatus({ change }: Ambition, kind: AmbitionItem['statusKind']): string {
  if (kind === 'none') return 'Nog niet te zeggen';
  if (kind === 'described') return 'Beschreven, niet geteld';
  return (change ?? 0) > 0 ? 'In 2019 niet gehaald' : 'In 2019 gehaald';
}

/** A form counts for an ambition when it is there for one of its indicators. */
function computeAmbitionRichness(ambition: Ambition, { core, area, period, tree }: OverviewBase): Richness {
  const about = new Set(ambition.indicators);
  const headers = core.content
    .filter(({ indicators }) => indicators.some((id) => about.has(id)))
    .map((header) => ({ ...header, programme: 'ambitie' }));
  return computeRichness({ headers, hasFigures: ambition.change !== null, programme: 'ambitie', area, period, tree });
}
