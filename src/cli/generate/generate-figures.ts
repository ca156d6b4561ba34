import type { Highs } from 'highs';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { closeGaps, type Gaps } from './close-gaps.ts';
import { type DisclosureBlock, toDisclosureBlocks } from './disclosure-blocks.ts';
import type { FullFigure } from './full-figure.ts';
import { generateFullFigures } from './generate-full-figures.ts';
import type { Geography } from './geography.ts';
import { reasonsOf } from './reasons-of.ts';
import { toFigureFiles } from './to-figure-files.ts';
import { toObservations } from './to-observations.ts';

interface ProtectedBlock extends Gaps {
  readonly block: DisclosureBlock;
}

export interface GeneratedFigures {
  /** Before anything is hidden: never written. */
  readonly full: readonly FullFigure[];
  readonly blocks: readonly ProtectedBlock[];
  readonly observations: readonly Observation[];
  /** Path in the package -> text. */
  readonly files: ReadonlyMap<string, string>;
}

/** The figures of the package, hidden where they must be and audited; the same input gives the same bytes. */
export function generateFigures(
  highs: Highs,
  geography: Geography,
  indicators: readonly Indicator[],
): GeneratedFigures {
  const full = generateFullFigures(geography);
  const blocks = toDisclosureBlocks(full, indicators, geography).map((block) => ({
    block,
    ...closeGaps(highs, block),
  }));
  const hidden = new Set(blocks.flatMap((each) => [...each.hidden]));
  const silent = new Set(blocks.flatMap((each) => [...each.silent]));
  const thresholdOf = (id: string): number | null => {
    return indicators.find((indicator) => indicator.id === id)?.disclosureThreshold ?? null;
  };
  const reasons = reasonsOf(full, { hidden, silent }, thresholdOf, geography.region);
  const observations = toObservations(full, reasons, indicators, geography);
  return { full, blocks, observations, files: toFigureFiles(observations, geography.areas) };
}
