import { describe, expect, test } from 'vitest';
import { estimateTextWidth } from '../../src/charts/text-width.ts';
import { computeXmrGeometry } from '../../src/charts/xmr-geometry.ts';
import type { Expectation } from '../../src/domain/expectation.ts';
import { placeExpectations } from '../../src/domain/expectation.ts';
import { makeBurgernetReading, makeCyberReading } from './make-reading.ts';

const size = { width: 720, height: 320, events: [], forecastYear: null };

function place(reading: ReturnType<typeof makeCyberReading>, period: Expectation['period'], from: number, to: number) {
  const base = {
    id: period,
    indicator: 'x',
    area: 'y',
    author: 'Noor',
    date: '2019-10-01',
    origin: 'example',
  } as const;
  return placeExpectations([{ ...base, period, from, to }], reading.quarters);
}

describe('computeXmrGeometry, expectations', () => {
  test('a bracket at a quarter with a figure takes no room on the axis', () => {
    const reading = makeCyberReading();
    const geometry = computeXmrGeometry(reading, { ...size, expectations: place(reading, '2019-K4', 140, 170) });
    const [mark] = geometry.expectations;
    expect(geometry.frame.step).toBe(computeXmrGeometry(reading, size).frame.step);
    expect(mark?.text.text).toBe('verwacht');
    const [, top, bottom] = /M[\d.]+ ([\d.]+)H[\d.]+M[\d.]+ ([\d.]+)H/.exec(mark?.path ?? '') ?? [];
    expect(Number(top)).toBeCloseTo(geometry.frame.toY(170), 0);
    expect(Number(bottom)).toBeCloseTo(geometry.frame.toY(140), 0);
  });

  test('the quarter ahead gets a place and its year a name', () => {
    const reading = makeCyberReading();
    const geometry = computeXmrGeometry(reading, { ...size, expectations: place(reading, '2020-K1', 170, 260) });
    expect(geometry.frame.step).toBeLessThan(computeXmrGeometry(reading, size).frame.step);
    expect(geometry.frame.toX(20)).toBeLessThanOrEqual(geometry.frame.plot.right);
    expect(geometry.frame.years.at(-1)).toMatchObject({ year: '2020', forecast: true });
    // The axis reaches what was expected.
    expect(geometry.frame.toY(260)).toBeGreaterThanOrEqual(geometry.frame.plot.top);
  });

  test('beside the year ahead of a target nothing moves', () => {
    const reading = makeBurgernetReading();
    const ahead = { ...size, forecastYear: '2020' } as const;
    const geometry = computeXmrGeometry(reading, { ...ahead, expectations: place(reading, '2020-K1', 11, 13) });
    expect(geometry.frame.step).toBe(computeXmrGeometry(reading, ahead).frame.step);
  });

  test.each(['2019-K4', '2020-K1'] as const)(
    'the words of the last point and of what was expected of %s stand apart',
    (period) => {
      const reading = makeBurgernetReading();
      for (const width of [390, 640, 920, 1200]) {
        const options = {
          ...size,
          width,
          forecastYear: '2020',
          expectations: place(reading, period, 11, 12.4),
        } as const;
        const { expectations, lastTexts } = computeXmrGeometry(reading, options);
        const [mark] = expectations;
        for (const { text, x, y, anchor } of lastTexts) {
          const wide = estimateTextWidth(text, 13, true);
          const [left, right] = anchor === 'end' ? [x - wide, x] : [x - wide / 2, x + wide / 2];
          const half = estimateTextWidth('verwacht', 13, true) / 2;
          const beside = right <= mark!.text.x - half || left >= mark!.text.x + half;
          expect(beside || Math.abs(mark!.text.y - y) >= 15, `${text}, ${width} wide`).toBe(true);
        }
      }
    },
  );

  test.each([390, 720, 1200])('every word lies within a chart %i wide', (width) => {
    const reading = makeCyberReading();
    const expectations = place(reading, '2020-K1', 170, 210);
    const { expectations: marks, frame } = computeXmrGeometry(reading, { ...size, width, expectations });
    for (const { box } of marks) {
      expect(box.right).toBeLessThanOrEqual(frame.plot.right + 1);
      expect(box.top).toBeGreaterThanOrEqual(0);
    }
  });
});
