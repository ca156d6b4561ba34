import type { CheckedClaim, ClaimVerdict } from '../../domain/check-claim.ts';
import { computeClaims } from '../compute-claims.ts';
import { type Consequence, indicatorHref } from './consequence.ts';
import type { ReadPackage } from './find-reading-changes.ts';

const SUPPORT: Readonly<Record<ClaimVerdict, number>> = {
  supported: 3,
  'cannot-tell': 2,
  unsupported: 1,
  contradicted: 0,
};

/** What letters say of figures and the figures support less than they did. */
export function findClaimChanges(before: ReadPackage, after: ReadPackage): Consequence[] {
  const then = new Map(claimsOf(before).map((claim) => [keyOf(claim), claim]));
  const titles = new Map(after.data.letters.map(({ id, title }) => [id, title]));
  const areas = new Map(after.data.areas.map((area) => [area.id, area]));
  return claimsOf(after).flatMap((claim): Consequence[] => {
    const old = then.get(keyOf(claim));
    const area = areas.get(claim.area);
    if (!old || !area || SUPPORT[claim.verdict] >= SUPPORT[old.verdict]) return [];
    const { indicator, sentence } = claim;
    const text = `De letter “${titles.get(claim.letter) ?? ''}” zegt meer dan het cijfer draagt. ${sentence}`;
    return [{ kind: 'claim', indicator, area: area.id, text, href: indicatorHref(indicator, area) }];
  });
}

function claimsOf({ data, series }: ReadPackage): CheckedClaim[] {
  return computeClaims(data.letters, data, series);
}

function keyOf({ letter, indicator, area, period, direction }: CheckedClaim): string {
  return [letter, indicator, area, period, direction].join('|');
}
