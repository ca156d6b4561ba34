import { describe, expect, test } from 'vitest';
import { checkClaim, type ClaimDirection, type ClaimVerdict } from '../../src/domain/check-claim.ts';
import type { SpcKind } from '../../src/domain/spc.ts';

type Case = [ClaimDirection, SpcKind | null, ClaimVerdict];

const CASES: Case[] = [
  ['improved', 'improvement', 'supported'],
  ['improved', 'common', 'unsupported'],
  ['improved', 'concern', 'contradicted'],
  ['improved', 'neutral-high', 'cannot-tell'],
  ['improved', null, 'cannot-tell'],
  ['worsened', 'concern', 'supported'],
  ['worsened', 'common', 'unsupported'],
  ['worsened', 'improvement', 'contradicted'],
  ['worsened', 'neutral-low', 'cannot-tell'],
  ['worsened', null, 'cannot-tell'],
  ['same', 'improvement', 'contradicted'],
  ['same', 'concern', 'contradicted'],
  ['same', 'neutral-high', 'contradicted'],
  ['same', 'common', 'cannot-tell'],
  ['same', null, 'cannot-tell'],
];

describe('checkClaim', () => {
  test.each(CASES)('%s beside %s is %s', (direction, variation, verdict) => {
    expect(checkClaim(direction, { variation, limitation: variation === null ? 'too-few' : null })).toBe(verdict);
  });

  test('only quarters that are all equal support "gelijk"', () => {
    expect(checkClaim('same', { variation: 'common', limitation: 'flat' })).toBe('supported');
    expect(checkClaim('improved', { variation: 'common', limitation: 'flat' })).toBe('unsupported');
  });
});
