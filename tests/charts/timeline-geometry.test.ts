import { describe, expect, it } from 'vitest';
import {
  computeQuarterLines,
  computeTimeline,
  computeTimelineMonths,
  describeTimeline,
  toToday,
} from '../../src/charts/timeline-geometry.ts';
import type { Action } from '../../src/domain/action.ts';
import { makeAction } from '../domain/action-factory.ts';

const ACTION = makeAction('a', { due: '2020-12-31' });
const TODAY = '2020-07-01';
const segments = (action: Partial<Action>, today = TODAY) =>
  computeTimeline({ ...ACTION, ...action }, '2020', today).segments.map(({ tone, from, width }) => [
    tone,
    Math.round(from),
    Math.round(width),
  ]);

describe('computeTimeline', () => {
  it.each([
    [
      'on schedule',
      {},
      [
        ['worked', 0, 50],
        ['rest', 50, 50],
      ],
    ],
    ['done', { status: 'done', due: '2020-03-31' }, [['worked', 0, 25]]],
    ['not begun', { status: 'not-started', start: '2020-10-01' }, [['planned', 75, 25]]],
    [
      'late, expected later',
      { status: 'behind', due: '2020-09-30', expected: '2020-12-31' },
      [
        ['behind', 0, 50],
        ['rest', 50, 25],
        ['overrun', 75, 25],
      ],
    ],
    [
      'past due without a new date',
      { status: 'behind', due: '2020-03-31' },
      [
        ['behind', 0, 25],
        ['overrun', 25, 25],
      ],
    ],
    ['begun last year', { start: '2019-06-01', due: '2020-06-30' }, [['worked', 0, 50]]],
    ['in another year altogether', { start: '2019-01-01', due: '2019-06-30', status: 'done' }, []],
  ] satisfies [string, Partial<Action>, unknown[]][])('%s', (_, action, expected) => {
    expect(segments(action)).toEqual(expected);
  });

  it('places a milestone of this year only', () => {
    expect(computeTimeline({ ...ACTION, milestone: '2020-07-01' }, '2020', TODAY).milestone).toBeCloseTo(49.7, 1);
    expect(computeTimeline({ ...ACTION, milestone: '2021-07-01' }, '2020', TODAY).milestone).toBeNull();
  });
});

describe('describeTimeline', () => {
  it('says state and dates', () => {
    const action = { ...ACTION, status: 'behind' as const, expected: '2021-02-01', milestone: '2020-06-02' };
    expect(describeTimeline(action)).toBe(
      'Loopt achter. Van 1 januari 2020 tot 31 december 2020, verwacht 1 februari 2021. Bijeenkomst of besluit op 2 juni 2020.',
    );
  });
});

describe('the axis', () => {
  it('names twelve months and marks the current one', () => {
    const months = computeTimelineMonths('2020', '2020-03-14');
    expect(months).toHaveLength(12);
    expect(months.filter((month) => month.current).map((month) => month.name)).toEqual(['mrt']);
    expect(computeTimelineMonths('2021', '2020-03-14').some((month) => month.current)).toBe(false);
  });

  it('has lines at the quarters and at today', () => {
    expect(computeQuarterLines('2020').map(Math.round)).toEqual([25, 50, 75]);
    expect(toToday('2020', '2020-01-01')).toBe(0);
    expect(toToday('2021', '2020-01-01')).toBeNull();
  });
});
