import { type CheckedClaim, type Claim, checkClaim } from '../domain/check-claim.ts';
import { computeReading } from '../domain/compute-reading.ts';
import type { Letter } from '../domain/content.ts';
import type { Series } from '../domain/observation.ts';
import { writeClaim } from '../domain/sentences/claim-sentence.ts';
import type { DataPackage } from './data-package.ts';

type Facts = Pick<DataPackage, 'areas' | 'indicators' | 'targets' | 'events'>;

/** What the letters say of figures, each beside what the figure itself says. */
export function computeClaims(letters: readonly Letter[], data: Facts, series: readonly Series[]): CheckedClaim[] {
  return letters.flatMap((letter) =>
    letter.claims.flatMap((claim) => {
      const checked = checkOne(claim, data, series);
      return checked === null ? [] : [{ ...claim, letter: letter.id, ...checked }];
    }),
  );
}

function checkOne(
  { indicator: id, area: areaId, period, direction }: Claim,
  { areas, indicators, targets, events }: Facts,
  all: readonly Series[],
): Pick<CheckedClaim, 'verdict' | 'sentence'> | null {
  const indicator = indicators.find((one) => one.id === id);
  const area = areas.find((one) => one.id === areaId);
  if (indicator === undefined || area === undefined) return null;
  const series = all.find((one) => one.indicator === id && one.area === areaId) ?? null;
  const reading = computeReading({ indicator, area, period, series, targets, events, areas });
  return { verdict: checkClaim(direction, reading), sentence: writeClaim(direction, reading) };
}
