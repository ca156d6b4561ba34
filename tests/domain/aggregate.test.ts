import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/domain/aggregate.ts';
import type { IndicatorKind } from '../../src/domain/indicator.ts';
import type { MissingReason, Observation } from '../../src/domain/observation.ts';
import type { Period } from '../../src/domain/period.ts';
import { makeObservation } from './reading-factory.ts';

const into = (kind: IndicatorKind) => ({ kind, indicator: 'x', area: 'midden-nederland', period: '2019' }) as const;
const part = (value: number | null, changes: Partial<Observation> = {}, period: Period = '2019-K1') =>
  makeObservation(period, value, changes);
const of = (numerator: number, denominator: number, changes: Partial<Observation> = {}) =>
  part(denominator === 0 ? null : (100 * numerator) / denominator, { numerator, denominator, ...changes });
const lost = (reason: MissingReason) => part(null, { reason });

describe('aggregate', () => {
  it.each<[string, IndicatorKind, Observation[], number | null, MissingReason | null]>([
    ['counts add up', 'count', [part(100), part(150), part(339)], 589, null],
    ['a count of nothing is 0', 'count', [part(0), part(0)], 0, null],
    ['decimals add up as on paper', 'count', [part(0.1), part(0.2), part(0.3)], 0.6, null],
    ['a missing count makes no partial sum', 'count', [part(100), lost('unknown')], null, 'unknown'],
    [
      'the gravest reason is given',
      'count',
      [lost('unknown'), lost('withheld'), lost('not-applicable')],
      null,
      'withheld',
    ],
    ['what holds a small part may be large itself', 'count', [part(400), lost('small')], null, 'withheld'],
    ['no parts', 'count', [], null, 'unknown'],
    ['one part is itself', 'count', [lost('small')], null, 'small'],
    ['stock adds over areas', 'stock', [part(3, { area: 'a' }), part(4, { area: 'b' })], 7, null],
    ['stock takes the last period', 'stock', [part(9, {}, '2019-K4'), part(3), part(4, {}, '2019-K2')], 9, null],
    [
      'stock missing in the last period',
      'stock',
      [part(3), part(null, { reason: 'unknown' }, '2019-K2')],
      null,
      'unknown',
    ],
    [
      'a stock of an area that stops earlier',
      'stock',
      [part(3, { area: 'a' }), part(4, { area: 'b' }, '2019-K2')],
      null,
      'unknown',
    ],
    ['shares divide sums', 'share', [of(1, 2), of(1, 8)], 20, null],
    ['a share of nothing weighs nothing', 'share', [of(1, 4), of(0, 0)], 25, null],
    ['shares of nothing', 'share', [of(0, 0), of(0, 0)], null, 'not-applicable'],
    ['a share without numerator', 'share', [of(1, 4), part(30)], null, 'unknown'],
    ['a missing share', 'share', [of(1, 4), lost('secret')], null, 'secret'],
    ['one published share is itself', 'share', [part(11.6)], 11.6, null],
    [
      'a ratio keeps its factor',
      'ratio',
      [part(20, { numerator: 2, denominator: 100 }), part(40, { numerator: 12, denominator: 300 })],
      35,
      null,
    ],
    [
      'a ratio of one to one',
      'ratio',
      [part(1.5, { numerator: 3, denominator: 2 }), part(2.5, { numerator: 5, denominator: 2 })],
      2,
      null,
    ],
    [
      'a ratio of zeros',
      'ratio',
      [part(0, { numerator: 0, denominator: 2 }), part(0, { numerator: 0, denominator: 2 })],
      0,
      null,
    ],
    ['means weigh by denominator', 'mean', [part(4, { denominator: 1 }), part(8, { denominator: 3 })], 7, null],
    ['a mean without weight', 'mean', [part(4, { denominator: 1 }), part(8)], null, 'unknown'],
    ['a missing mean', 'mean', [part(4, { denominator: 1 }), lost('unknown')], null, 'unknown'],
  ])('%s', (_, kind, parts, value, reason) => {
    expect(aggregate(parts, into(kind))).toMatchObject({ value, reason, area: 'midden-nederland', period: '2019' });
  });

  it('keeps numerator and denominator of a share', () => {
    expect(aggregate([of(1, 2), of(1, 8)], into('share'))).toMatchObject({ numerator: 2, denominator: 10 });
  });

  it('is provisional when a part is, and an example when a part is', () => {
    const parts = [part(1, { status: 'provisional' }), part(2, { origin: 'example' }), part(3)];
    expect(aggregate(parts, into('count'))).toMatchObject({ status: 'provisional', origin: 'example' });
    expect(aggregate([part(1), part(2)], into('count'))).toMatchObject({ status: 'final', origin: 'derived' });
  });

  it('is the same to the last bit in any order', () => {
    const parts = fc.array(
      fc.record({
        value: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        denominator: fc.integer({ min: 1, max: 900 }),
      }),
      { minLength: 2, maxLength: 30 },
    );
    const orders = parts.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
    );
    fc.assert(
      fc.property(orders, fc.constantFrom<IndicatorKind>('count', 'mean', 'share', 'ratio'), ([one, other], kind) => {
        const sum = (items: typeof one) =>
          aggregate(
            items.map(({ value, denominator }) => part(value, { numerator: value, denominator })),
            into(kind),
          ).value;
        expect(Object.is(sum(one), sum(other))).toBe(true);
      }),
    );
  });
});
