import { describe, expect, it } from 'vitest';
import { findPeers } from '../../src/domain/find-peers.ts';

const AREAS = [90, 10, 30, 20, 60, 40, 50].map((inhabitants) => ({ id: `g${inhabitants}`, inhabitants }));

describe('findPeers', () => {
  it.each([
    ['in the middle', 'g40', ['g20', 'g30', 'g50', 'g60']],
    ['the smallest', 'g10', ['g20', 'g30']],
    ['the largest', 'g90', ['g50', 'g60']],
    ['unknown', 'g70', []],
  ])('%s', (_, id, peers) => {
    expect(findPeers(AREAS, id, 2).map((each) => each.id)).toEqual(peers);
  });

  it('takes five on each side unless said otherwise', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ id: `g${index}`, inhabitants: index + 1 }));
    expect(findPeers(many, 'g10').map(({ inhabitants }) => inhabitants)).toEqual([6, 7, 8, 9, 10, 12, 13, 14, 15, 16]);
  });
});
