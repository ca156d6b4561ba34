import { describe, expect, it } from 'vitest';
import { compareInFunnel, type FunnelInput, type NoFunnel } from '../../src/domain/compare-in-funnel.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { COUNT, makeComparison, makeFunnelInput, makeShare, SHARE } from './funnel-factory.ts';
import { makeIndicator, makeObservation } from './reading-factory.ts';

const five = (one: Observation) => [one, one, one, one, one];
const hidden = (reason: 'small' | 'withheld' | 'secret') => makeShare(3, 40, { value: null, numerator: null, reason });

describe('compareInFunnel', () => {
  it.each<[string, (Observation | null)[], Partial<FunnelInput>, NoFunnel]>([
    ['a mean', five(makeShare(6, 50)), { indicator: { ...SHARE, kind: 'mean' } }, 'kind'],
    ['a stock', five(makeShare(6, 50)), { indicator: { ...SHARE, kind: 'stock' } }, 'kind'],
    [
      'a count of meetings',
      five(makeObservation('2019', 6)),
      { indicator: makeIndicator({ disclosureThreshold: null }) },
      'no-cases',
    ],
    ['no region', five(makeShare(6, 50)), { region: null }, 'no-region'],
    [
      'a withheld region',
      five(makeShare(6, 50)),
      { region: makeObservation('2019', null, { reason: 'withheld' }) },
      'no-region',
    ],
    ['unknown inhabitants', five(makeObservation('2019', 6)), { indicator: COUNT, populations: [] }, 'no-region'],
    ['four areas', five(makeShare(6, 50)).slice(1), {}, 'too-few'],
    ['four and a hidden one', [...five(makeShare(6, 50)).slice(1), hidden('small')], {}, 'too-few'],
    ['four and one of 14', [...five(makeShare(6, 50)).slice(1), makeShare(3, 14)], {}, 'too-few'],
    ['figures of another year', five(makeShare(6, 50)), { region: makeObservation('2018', 12) }, 'too-few'],
  ])('is not made of %s', (_, observations, rest, reason) => {
    expect(compareInFunnel(makeFunnelInput(observations, rest))).toBe(reason);
  });

  it('lays a share against its denominator, from small to large', () => {
    const shares = [makeShare(30, 250), makeShare(6, 50), makeShare(4, 15), makeShare(90, 250), makeShare(2, 200)];
    const { points, measure, centre, inhabitantsOn } = makeComparison(shares);
    expect([measure, centre, inhabitantsOn]).toEqual(['percent', 12, null]);
    expect(points.map(({ area, size, place, side }) => [area.id, size, place, side])).toEqual([
      ['c', 15, 'inside', 'high'],
      ['b', 50, 'inside', 'low'],
      ['e', 200, 'outside-998', 'low'],
      ['a', 250, 'inside', 'low'],
      ['d', 250, 'outside-998', 'high'],
    ]);
  });

  it('lays a count per 1.000 inhabitants against the inhabitants, those of the region being all together', () => {
    const counts = [4, 8, 12, 16, 80].map((value) => makeObservation('2019', value));
    const rest = { indicator: COUNT, region: makeObservation('2019', 120) };
    const { points, measure, centre, inhabitantsOn } = makeComparison(counts, rest);
    expect([measure, centre, inhabitantsOn]).toEqual(['rate', 8, '2022-01-01']);
    expect(points.map(({ size, value, place }) => [size, value, place])).toEqual([
      [1000, 4, 'inside'],
      // Poisson 16: P(X <= 8) = 0,0220; Poisson 32: P(X <= 16) = 0,0012.
      [2000, 4, 'outside-95'],
      [3000, 4, 'outside-95'],
      [4000, 4, 'outside-95'],
      [5000, 16, 'outside-998'],
    ]);
  });

  it('counts what it leaves out, by reason, and holds nothing of it', () => {
    const left = [
      hidden('small'),
      hidden('withheld'),
      hidden('secret'),
      makeShare(9, 14),
      null,
      makeObservation('2019', 7),
    ];
    const { points, leftOut } = makeComparison([...five(makeShare(6, 50)), ...left]);
    expect(leftOut).toEqual({ hidden: 3, few: 1, absent: 2 });
    expect(points.map(({ area }) => area.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each(['small', 'withheld', 'secret', 'unknown', 'not-applicable'] as const)(
    'leaves out a value that stands beside the reason %s',
    (reason) => {
      const canary = makeShare(3, 40, { reason });
      expect(JSON.stringify(makeComparison([...five(makeShare(6, 50)), canary]))).not.toContain('7.5');
    },
  );
});
