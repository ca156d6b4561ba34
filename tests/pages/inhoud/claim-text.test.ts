import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/check-claim.ts';
import { formatClaim, parseClaim } from '../../../src/pages/inhoud/claim-text.ts';

const ABOUT = { area: 'utrecht', period: '2019-K4' } as const;
const DIRECTIONS = ['improved', 'worsened', 'same'] as const;

describe('parseClaim', () => {
  it.each<Claim>([
    { indicator: 'vis', direction: 'same', ...ABOUT },
    { indicator: 'vis', direction: 'worsened', area: 'almere', period: '2018' },
  ])('reads %o as it was written', (claim) => {
    expect(parseClaim(formatClaim(claim, ABOUT), ABOUT, DIRECTIONS)).toEqual(claim);
  });

  it('is about another area when the letter is', () => {
    const own = formatClaim({ indicator: 'vis', direction: 'same', ...ABOUT }, ABOUT);
    expect(parseClaim(own, { area: 'almere', period: '2019' }, DIRECTIONS)).toMatchObject({
      area: 'almere',
      period: '2019',
    });
  });

  it.each(['|worsened', 'vis|beter', 'vis|same|almere|gisteren'])('%s is not chosen yet', (text) => {
    expect(parseClaim(text, ABOUT, DIRECTIONS)).toBeNull();
  });
});
