import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeSpc, type SpcOptions, type SpcResult } from '../../src/domain/spc.ts';

const LOWER = { direction: 'lower' } as const;
const HIGHER = { direction: 'higher' } as const;

/** set.seed(123); rnorm(20): the series that NHSRplotthedots tests its own limits with. */
const RNORM = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];
const RNORM_OUTLIER = RNORM.with(14, 10);

/** Mean 10, aMR 2: limits 4,68 and 15,32, two sigma 6,453 and 13,547 as long as nothing is put between. */
const waves = (count: number): number[] => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 9 : 11));
const repeat = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);

const near = (value: number | null, digits = 5): unknown => (value === null ? null : expect.closeTo(value, digits));

/** b = beyond, t = trend, 2 = two of three, s = shift; capital = high; . = common; - = null. */
function letters({ points }: SpcResult): string {
  const names = { 'beyond-limit': 'b', trend: 't', 'two-of-three': '2', shift: 's' } as const;
  return points
    .map(({ rule, side, kind }) => {
      if (rule === null) return kind === null ? '-' : '.';
      return side === 'high' ? names[rule].toUpperCase() : names[rule];
    })
    .join('');
}

describe('computeSpc limits', () => {
  it.each<[string, (number | null)[], SpcOptions, [number | null, number | null, number | null]]>([
    ['waves of 20 points', waves(20), LOWER, [4.68, 10, 15.32]],
    ['R: rnorm, screened (nothing to screen)', RNORM, { ...LOWER, screening: true }, [-3.01138, 0.1416238, 3.294627]],
    ['R: rnorm', RNORM, LOWER, [-3.01138, 0.1416238, 3.294627]],
    ['R: an outlier', RNORM_OUTLIER, LOWER, [-4.596625, 0.6694159, 5.935457]],
    ['R: an outlier, screened', RNORM_OUTLIER, { ...LOWER, screening: true }, [-2.383666, 0.6694159, 3.722497]],
    ['Wheeler constant: 1 to 13 has aMR 1', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], LOWER, [4.34, 7, 9.66]],
    ['a gap gives no moving range', [...waves(7), null, ...waves(7)], LOWER, [4.5371429, 9.8571429, 15.1771429]],
    ['a step across a gap is no range', [...waves(8), null, ...waves(8).map((x) => x + 50)], LOWER, [29.68, 35, 40.32]],
    ['the baseline alone counts', [...waves(12), 40, 50, 60], { ...LOWER, baselinePoints: 12 }, [4.68, 10, 15.32]],
    [
      'a gap in the baseline is no point of it',
      [null, ...waves(6), null, ...waves(6), 90],
      { ...LOWER, baselinePoints: 12 },
      [4.68, 10, 15.32],
    ],
    ['a baseline longer than the series', waves(14), { ...LOWER, baselinePoints: 20 }, [4.68, 10, 15.32]],
    ['a baseline below 12 is none', [...waves(8), ...waves(8)], { ...LOWER, baselinePoints: 5 }, [4.68, 10, 15.32]],
    [
      'a lower limit below 0 is not cut',
      [0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4],
      { ...LOWER, nonNegative: true },
      [-8.64, 2, 12.64],
    ],
    ['13 points', waves(13), LOWER, [4.6030769, 9.9230769, 15.2430769]],
    ['12 points, trial', waves(12), LOWER, [4.68, 10, 15.32]],
    ['5 points, trial', waves(5), LOWER, [4.48, 9.8, 15.12]],
    ['4 points', waves(4), LOWER, [null, null, null]],
    ['4 points, always', waves(4), { ...LOWER, minimumPoints: 0 }, [4.68, 10, 15.32]],
    ['1 point, always', [3], { ...LOWER, minimumPoints: 0 }, [null, null, null]],
    ['points that are never two in a row', [1, null, 2, null, 3, null, 4, null, 5, null], LOWER, [null, null, null]],
    ['nothing but gaps', repeat(null, 20), { ...LOWER, minimumPoints: 0 }, [null, null, null]],
    ['flat', repeat(0.1, 13), LOWER, [null, 0.1, null]],
    ['flat, trial', repeat(7, 8), LOWER, [null, 7, null]],
  ])('%s', (_, values, options, [lower, mean, upper]) => {
    const { points } = computeSpc(values, options);
    expect(points).toHaveLength(values.length);
    for (const point of points) {
      expect([point.lower, point.mean, point.upper]).toEqual([near(lower), near(mean), near(upper)]);
    }
  });

  it('draws two sigma at two thirds', () => {
    const [point] = computeSpc(waves(20), LOWER).points;
    expect(point?.lowerTwoSigma).toBeCloseTo(10 - (2 / 3) * 5.32, 10);
    expect(point?.upperTwoSigma).toBeCloseTo(10 + (2 / 3) * 5.32, 10);
  });
});

describe('computeSpc method', () => {
  it.each<[string, (number | null)[], Partial<SpcOptions>, SpcResult['method']]>([
    ['no values', [], {}, 'too-few'],
    ['4 points', waves(4), {}, 'too-few'],
    ['4 points among gaps', [null, ...waves(4), null, null], {}, 'too-few'],
    ['5 points', waves(5), {}, 'trial'],
    ['12 points', waves(12), {}, 'trial'],
    ['13 points', waves(13), {}, 'xmr'],
    ['13 periods of which one is missing', waves(13).map((value, index) => (index === 3 ? null : value)), {}, 'trial'],
    ['13 equal points', repeat(3, 13), {}, 'flat'],
    ['12 equal points', repeat(3, 12), {}, 'trial'],
    ['the last group counts', [...waves(20), 1, 2, 3], { rebaseAt: [20] }, 'too-few'],
    ['an empty last group', waves(20), { rebaseAt: [20] }, 'xmr'],
    ['8 points where 8 are asked', waves(8), { minimumPoints: 8 }, 'xmr'],
    ['3 points, always', waves(3), { minimumPoints: 0 }, 'xmr'],
    ['not a number', repeat(Number.NaN, 20), {}, 'too-few'],
  ])('%s', (_, values, options, method) => {
    expect(computeSpc(values, { ...LOWER, ...options }).method).toBe(method);
  });
});

describe('computeSpc rules', () => {
  const level = { ...LOWER, baselinePoints: 12 };
  it.each<[string, (number | null)[], SpcOptions, string]>([
    ['common', waves(14), LOWER, '..............'],
    ['above the limit', [...waves(12), 15.33, 10], level, '............B.'],
    ['exactly on the limit is inside', [...waves(12), 15.32, 10], level, '..............'],
    ['below the limit', [...waves(12), 4.67, 10], level, '............b.'],
    ['trend of 7', [...waves(12), 8, 9.1, 9.2, 10.1, 10.2, 10.3, 10.4], level, '............TTTTTTT'],
    ['6 points are no trend', [...waves(12), 9.1, 9.2, 10.1, 10.2, 10.3, 10.4], level, '..................'],
    ['a tie breaks a trend', [...waves(12), 8, 9.1, 9.2, 9.2, 10.2, 10.3, 10.4], level, '...................'],
    ['falling trend', [...waves(12), 12, 10.9, 10.8, 9.9, 9.8, 9.7, 9.6], level, '............ttttttt'],
    [
      'the top of two runs falls',
      [...waves(11), 8, 8.5, 9.1, 9.2, 10.1, 10.2, 10.3, 13, 10.9, 10.8, 9.9, 9.8, 9.7, 9.6],
      LOWER,
      '...........TTTTTTTttttttt',
    ],
    ['a trend across a gap', [...waves(12), 8, 9.1, 9.2, null, 10.1, 10.2, 10.3, 10.4], level, '............TTT-TTTT'],
    ['shift of 7', [...waves(12), 12, 11, 12, 11, 12, 11, 12], level, '...........SSSSSSSS'],
    ['6 points are no shift', [...waves(11), 9, 12, 11, 12, 11, 12, 11], level, '..................'],
    ['a point on the mean breaks a shift', [...waves(12), 12, 11, 10, 12, 11, 12, 11], level, '...................'],
    [
      'a shift across a gap',
      [...waves(11), 9, 12, 11, 12, null, 11, 12, 11, 12],
      { ...LOWER, baselinePoints: 12 },
      '............SSS-SSSS',
    ],
    ['two of three', [...waves(12), 14, 11, 14], level, '............2.2'],
    ['two of three across a gap', [...waves(12), 14, null, 14, 11], level, '............2-2.'],
    ['two of three need one side', [...waves(12), 14, 9, 14], level, '...............'],
    ['two of three and a point on the mean', [...waves(12), 14, 10, 14], level, '...............'],
    ['beyond the limit counts', [...waves(12), 16, 11, 14], level, '............B.2'],
    [
      'beyond the limit does not count',
      [...waves(12), 16, 11, 14],
      { ...level, twoOfThreeCountsBeyond: false },
      '............B..',
    ],
    ['two below two sigma', [...waves(12), 6, 6, 9], level, '............22.'],
    ['two apart by two are no two of three', [...waves(12), 14, 11, 11, 14], level, '................'],
    ['beyond goes before trend', [...waves(12), 8, 9.1, 9.2, 10.1, 10.2, 10.3, 16], level, '............TTTTTTB'],
    ['trend goes before two of three', [...waves(12), 8, 9.1, 9.2, 10.1, 10.2, 14, 15], level, '............TTTTTTT'],
    ['two of three goes before shift', [...waves(11), 9, 12, 11, 12, 11, 12, 14, 14], level, '............SSSSS22'],
    [
      'nothing lies below a limit under 0',
      [...repeat([0, 6], 7).flat(), -14],
      { ...LOWER, baselinePoints: 12, nonNegative: true },
      '...............',
    ],
    ['a limit above 0 still holds', [...waves(12), 4], { ...level, nonNegative: true }, '............b'],
    [
      'a run does not cross a rebase',
      [...waves(13), 12, 11, 12, 11, 12, 11, 12, ...waves(13)],
      { ...LOWER, rebaseAt: [17] },
      '.................................',
    ],
    ['too few after a rebase', [...waves(13), 90, 91], { ...LOWER, rebaseAt: [13] }, '.............--'],
    ['trial has no labels', [...waves(11), 90], LOWER, '------------'],
    ['flat is common', repeat(4, 13), LOWER, '.............'],
  ])('%s', (_, values, options, expected) => {
    expect(letters(computeSpc(values, options))).toBe(expected);
  });

  it('finds a limit that a computer rounds', () => {
    // 0,4 + 2,66 x 0,2 = 0,932, and 0,9319999999999999 to a computer
    const values = [...Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 0.3 : 0.5)), 0.932, 0.4];
    const result = computeSpc(values, { direction: 'higher', baselinePoints: 12, target: 0.932 });
    expect(letters(result)).toBe('.'.repeat(values.length));
    expect(result.assurance).toBe('hit-or-miss');
  });

  it('finds a mean that a computer rounds', () => {
    const values = [0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2];
    expect(letters(computeSpc(values, LOWER))).toBe('.'.repeat(values.length));
  });
});

describe('computeSpc icons', () => {
  const high = [...waves(13), 30];
  const low = [...waves(13), -10];
  it.each<[string, (number | null)[], SpcOptions, SpcResult['variation']]>([
    ['high where lower is better', high, LOWER, 'concern'],
    ['high where higher is better', high, HIGHER, 'improvement'],
    ['low where lower is better', low, LOWER, 'improvement'],
    ['low where higher is better', low, HIGHER, 'concern'],
    ['high, neutral', high, { direction: 'neutral' }, 'neutral-high'],
    ['low, neutral', low, { direction: 'neutral' }, 'neutral-low'],
    ['the last point, not an earlier one', [...waves(12), 30, 9], { ...LOWER, baselinePoints: 12 }, 'common'],
    ['the last measured point', [...high, null], LOWER, 'concern'],
    ['trial', [...waves(11), 30], LOWER, null],
    ['flat', repeat(4, 16), LOWER, 'common'],
    ['the last group has too few', [...high, 3, 4], { ...LOWER, rebaseAt: [14] }, null],
  ])('variation: %s', (_, values, options, variation) => {
    expect(computeSpc(values, options).variation).toBe(variation);
  });

  const [limits] = computeSpc(waves(20), LOWER).points;
  it.each<[string, (number | null)[], SpcOptions, SpcResult['assurance']]>([
    ['higher, above the upper limit', waves(20), { ...HIGHER, target: 16 }, 'fail'],
    ['higher, below the lower limit', waves(20), { ...HIGHER, target: 4 }, 'pass'],
    ['higher, between', waves(20), { ...HIGHER, target: 11 }, 'hit-or-miss'],
    ['lower, above the upper limit', waves(20), { ...LOWER, target: 16 }, 'pass'],
    ['lower, below the lower limit', waves(20), { ...LOWER, target: 4 }, 'fail'],
    ['exactly on the upper limit', waves(20), { ...HIGHER, target: limits?.upper }, 'hit-or-miss'],
    ['exactly on the lower limit', waves(20), { ...LOWER, target: 4.68 }, 'hit-or-miss'],
    ['no target', waves(20), HIGHER, null],
    ['target null', waves(20), { ...HIGHER, target: null }, null],
    ['a target of 0', waves(20), { ...HIGHER, target: 0 }, 'pass'],
    ['neutral', waves(20), { direction: 'neutral', target: 4 }, null],
    ['trial', waves(12), { ...HIGHER, target: 4 }, null],
    ['too few', waves(4), { ...HIGHER, target: 4 }, null],
    ['flat, reached', repeat(4, 14), { ...HIGHER, target: 4 }, 'pass'],
    ['flat, missed', repeat(3, 14), { ...HIGHER, target: 4 }, 'fail'],
    ['flat, lower, reached', repeat(3, 14), { ...LOWER, target: 4 }, 'pass'],
    ['flat, lower, missed', repeat(5, 14), { ...LOWER, target: 4 }, 'fail'],
    [
      'the limits of the last group',
      [...waves(20), ...waves(20).map((x) => x + 90)],
      { ...HIGHER, target: 50, rebaseAt: [20] },
      'pass',
    ],
  ])('assurance: %s', (_, values, options, assurance) => {
    expect(computeSpc(values, options).assurance).toBe(assurance);
  });

  it('gives a missing period the limits of its group and no label', () => {
    const { points } = computeSpc([...waves(13), null], LOWER);
    expect(points[13]).toEqual({ ...points[0], rule: null, side: null, kind: null });
  });
});

/** The rules of NHSRplotthedots 0.2.2 in words of our own: does a window exist that flags this point? */
function judgeAsNhs(values: readonly number[]): { lower: number; upper: number; flagged: boolean[] } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - values[index]!));
  const amr = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const [lower, upper] = [mean - 2.66 * amr, mean + 2.66 * amr];
  const outside = values.map((value) => value > upper || value < lower);
  const near = values.map((value, i) => !outside[i] && Math.abs(value - mean) > ((2 * 2.66) / 3) * amr);
  const windows = (size: number, index: number) =>
    Array.from({ length: size }, (_, back) => index - back).filter((from) => from >= 0 && from + size <= values.length);
  const oneSide = (from: number, size: number) =>
    Math.abs(values.slice(from, from + size).reduce((sum, value) => sum + Math.sign(value - mean), 0)) === size;
  const flagged = values.map(
    (_, index) =>
      outside[index]! ||
      windows(7, index).some((from) => {
        const run = values.slice(from, from + 7);
        const steps = run.slice(1).map((value, i) => Math.sign(value - run[i]!));
        return Math.abs(steps.reduce((sum, step) => sum + step, 0)) === 6;
      }) ||
      (near[index]! &&
        windows(3, index).some((from) => near.slice(from, from + 3).filter(Boolean).length >= 2 && oneSide(from, 3))) ||
      windows(7, index).some((from) => oneSide(from, 7)),
  );
  return { lower, upper, flagged };
}

const whole = fc.integer({ min: -50, max: 50 });
const series = fc.array(fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: fc.constant(null) }), {
  minLength: 1,
  maxLength: 40,
});
const complete = fc.array(whole, { minLength: 2, maxLength: 40 });
const shape = (result: SpcResult) => result.points.map(({ rule, side, kind }) => [rule, side, kind].join());
const mirrored = { high: 'low', low: 'high' } as const;

describe('computeSpc laws', () => {
  it('agrees with the rules of NHSRplotthedots', () => {
    fc.assert(
      fc.property(complete, (values) => {
        const { method, points } = computeSpc(values, { ...LOWER, minimumPoints: 0, twoOfThreeCountsBeyond: false });
        if (method === 'flat') return;
        const expected = judgeAsNhs(values);
        expect(points[0]?.lower).toBeCloseTo(expected.lower, 8);
        expect(points[0]?.upper).toBeCloseTo(expected.upper, 8);
        expect(points.map(({ rule }) => rule !== null)).toEqual(expected.flagged);
      }),
      { examples: [[[...waves(12), 14, 11, 14]], [[1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 0]]], numRuns: 300 },
    );
  });

  it('keeps the length, and never says NaN', () => {
    fc.assert(
      fc.property(
        series,
        fc.array(fc.nat(45), { maxLength: 3 }),
        fc.constantFrom(0, 13),
        (values, rebaseAt, minimumPoints) => {
          const { points } = computeSpc(values, { ...LOWER, rebaseAt, minimumPoints, screening: true });
          expect(points).toHaveLength(values.length);
          expect(points.flatMap((point) => Object.values(point)).some((value) => Number.isNaN(value))).toBe(false);
        },
      ),
    );
  });

  it('moves its limits with a constant', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
        const before = computeSpc(values, LOWER);
        const after = computeSpc(
          values.map((value) => (value === null ? null : value + shift)),
          LOWER,
        );
        expect(shape(after)).toEqual(shape(before));
        const moved = before.points.map(({ upper }) => near(upper === null ? null : upper + shift, 8));
        expect(after.points.map(({ upper }) => upper)).toEqual(moved);
      }),
    );
  });

  it('scales its limits', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.001, 0.5, 3, 100), (values, factor) => {
        const before = computeSpc(values, LOWER);
        const after = computeSpc(
          values.map((value) => (value === null ? null : value * factor)),
          LOWER,
        );
        expect(shape(after)).toEqual(shape(before));
        const scaled = after.points.map(({ lower }) => (lower === null ? null : lower / factor));
        expect(scaled).toEqual(before.points.map(({ lower }) => near(lower, 8)));
      }),
    );
  });

  it('mirrors: negated values swap high and low, and the other direction judges the same', () => {
    fc.assert(
      fc.property(series, fc.array(fc.nat(40), { maxLength: 2 }), (values, rebaseAt) => {
        const before = computeSpc(values, { ...LOWER, rebaseAt, target: 7 });
        const negated = values.map((value) => (value === null ? null : -value));
        const after = computeSpc(negated, { ...HIGHER, rebaseAt, target: -7 });
        expect(after.variation).toBe(before.variation);
        expect(after.assurance).toBe(before.assurance);
        expect(after.points.map(({ rule, kind }) => [rule, kind])).toEqual(
          before.points.map(({ rule, kind }) => [rule, kind]),
        );
        expect(after.points.map(({ side }) => side)).toEqual(
          before.points.map(({ side }) => (side === null ? null : mirrored[side])),
        );
      }),
    );
  });

  it('lets no run cross a rebase: each group is as if it stood alone', () => {
    fc.assert(
      fc.property(series, series, (first, second) => {
        const options = { ...LOWER, minimumPoints: 0, baselinePoints: 12 };
        const both = computeSpc([...first, ...second], { ...options, rebaseAt: [first.length] });
        const alone = [computeSpc(first, options), computeSpc(second, options)];
        expect(both.points).toEqual(alone.flatMap(({ points }) => points));
        expect(both.variation).toBe(alone[1]?.variation);
        expect(both.method).toBe(alone[1]?.method);
      }),
    );
  });

  it('leaves the labels as they are when a gap is put between: only the limits know of it', () => {
    fc.assert(
      fc.property(complete, fc.nat(40), (values, place) => {
        const options = { ...LOWER, baselinePoints: 12, minimumPoints: 0 };
        // After the baseline no moving range is lost.
        const at = Math.min(values.length, 12 + place);
        const before = computeSpc(values, options);
        if (values.length <= 12) return;
        const after = computeSpc([...values.slice(0, at), null, ...values.slice(at)], options);
        expect(shape(after).toSpliced(at, 1)).toEqual(shape(before));
      }),
    );
  });
});
