import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { type DisclosureBlock, toDisclosureBlocks } from './disclosure-blocks.ts';
import type { FullFigure } from './full-figure.ts';
import { generateFullFigures } from './generate-full-figures.ts';
import type { Geography } from './geography.ts';
import { hiddenKeys, reasonsOf } from './protect-figures.ts';
import { toObservations } from './to-observations.ts';
import { toFigureFiles } from './write-figure-files.ts';

export interface GeneratedFigures {
  /** Before anything is hidden: never written. */
  readonly full: readonly FullFigure[];
  readonly blocks: readonly DisclosureBlock[];
  readonly hidden: ReadonlySet<string>;
  readonly observations: readonly Observation[];
  /** Path in the package -> text. */
  readonly files: ReadonlyMap<string, string>;
}

/** The protected figures of the package. What the audit found to be needed on top of the rules is in `withheld`. */
export function generateFigures(
  geography: Geography,
  indicators: readonly Indicator[],
  withheld: ReadonlySet<string>,
): GeneratedFigures {
  const full = generateFullFigures(geography);
  const blocks = toDisclosureBlocks(full, indicators, geography, withheld);
  const hidden = hiddenKeys(blocks);
  const thresholdOf = (id: string): number | null =>
    indicators.find((each) => each.id === id)?.disclosureThreshold ?? null;
  const reasons = reasonsOf(full, hidden, thresholdOf);
  const observations = toObservations(full, reasons, indicators, geography);
  return { full, blocks, hidden, observations, files: toFigureFiles(observations, geography.areas) };
}
