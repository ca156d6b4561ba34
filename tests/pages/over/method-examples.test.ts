import { describe, expect, it } from 'vitest';
import { computeSpc } from '../../../src/domain/spc.ts';
import {
  COMMON_EXAMPLE,
  REBASE_EXAMPLE,
  RULE_EXAMPLES,
  TARGET_EXAMPLE,
  TRIAL_EXAMPLE,
} from '../../../src/pages/over/method-example-list.ts';
import { drawExample } from '../../../src/pages/over/method-examples.ts';

describe('drawExample', () => {
  it.each([
    ['grens', 'beyond-limit', 'concern'],
    ['trend', 'trend', 'improvement'],
    ['twee-van-drie', 'two-of-three', 'concern'],
    ['verschuiving', 'shift', 'improvement'],
  ])('%s ends in the rule that its text explains', (id, rule, kind) => {
    const example = RULE_EXAMPLES.find((one) => one.id === id) ?? COMMON_EXAMPLE;
    const { spc } = drawExample(example).reading;
    expect(spc?.points.at(-1)).toMatchObject({ rule, kind });
  });

  it('shows nothing before its own rule, so that the eye finds one thing', () => {
    for (const example of RULE_EXAMPLES) {
      const rules = new Set(drawExample(example).reading.spc?.points.map(({ rule }) => rule));
      expect(rules.size, example.id).toBe(2);
    }
  });

  it('calls ordinary variation not demonstrably different', () => {
    const { reading, conclusion } = drawExample(COMMON_EXAMPLE);
    expect(reading.variation).toBe('common');
    expect(conclusion).toContain('niet aantoonbaar anders');
  });

  it('starts anew at the rebase and sees no signal in the step', () => {
    const { reading } = drawExample(REBASE_EXAMPLE);
    expect(reading.rebaseAt).toEqual([REBASE_EXAMPLE.rebaseAt]);
    expect(reading.spc?.points.every(({ rule }) => rule === null)).toBe(true);
    expect(computeSpc(REBASE_EXAMPLE.values, { direction: 'lower' }).points.some(({ rule }) => rule !== null)).toBe(
      true,
    );
  });

  it('gives trial limits without an icon, and a target beyond the limits', () => {
    expect(drawExample(TRIAL_EXAMPLE).reading).toMatchObject({ limitation: 'trial', variation: null });
    expect(drawExample(TARGET_EXAMPLE).reading).toMatchObject({ assurance: 'fail', quarterTarget: 70 });
  });

  it('computes its limits: another value, another limit', () => {
    const upper = (values: readonly number[]) =>
      drawExample({ ...COMMON_EXAMPLE, values }).reading.spc?.points.at(-1)?.upper;
    expect(upper(COMMON_EXAMPLE.values)).toBe(
      computeSpc(COMMON_EXAMPLE.values, { direction: 'lower' }).points[0]?.upper,
    );
    expect(upper([...COMMON_EXAMPLE.values.slice(0, -1), 60])).not.toBe(upper(COMMON_EXAMPLE.values));
  });

  it('marks every figure as made up', () => {
    const { reading } = drawExample(COMMON_EXAMPLE);
    expect(reading.quarters.every(({ origin }) => origin === 'example')).toBe(true);
  });
});

describe('the page about the method', () => {
  it.each([
    ['drie van de tien', undefined, 3],
    ['vijf van de tien', 12, 5],
  ])('says %s of a step of three sigma at the 16th quarter: simulated', (_, baselinePoints, tenths) => {
    const random = mulberry32(2020);
    const runs = 4000;
    const seen = Array.from({ length: runs }, () => {
      const values = Array.from({ length: 16 }, (__, index) => gauss(random) + (index === 15 ? 3 : 0));
      const options = baselinePoints === undefined ? {} : { baselinePoints };
      return computeSpc(values, { direction: 'neutral', ...options }).variation === 'neutral-high';
    }).filter(Boolean).length;
    expect(Math.round((seen / runs) * 10)).toBe(tenths);
  });
});

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
