import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/charts/place-annotations.ts';
import { toPointShape } from '../../src/charts/point-shape.ts';
import { estimateTextWidth } from '../../src/charts/text-width.ts';
import { computeXmrGeometry, findNearestIndex } from '../../src/charts/xmr-geometry.ts';
import { makeBurgernetReading, makeCyberReading, makeEvent, makeReading } from './make-reading.ts';

const size = { width: 720, height: 320, events: [], forecastYear: null };

describe('computeXmrGeometry', () => {
  it('draws the overview: axis from 0, circles then diamonds, the last one hollow with a dashed step', () => {
    const geometry = computeXmrGeometry(makeCyberReading(), size);
    expect(geometry.frame.gridLines.map((line) => line.label)).toEqual(['0', '50', '100', '150', '200']);
    expect(geometry.frame.axisNote).toBeNull();
    expect(geometry.points.map((point) => point.shape)).toEqual([
      ...Array(6).fill('circle'),
      ...Array(14).fill('diamond'),
    ]);
    expect(geometry.points.filter((point) => point.hollow).map((point) => point.index)).toEqual([19]);
    expect(geometry.line.dashed).not.toBe('');
    expect(geometry.labels.map((label) => label.text)).toEqual([
      'bovengrens 72',
      'gemiddeld 57',
      'ondergrens 42',
      '181',
    ]);
    expect(geometry.lastTexts.map((text) => text.text)).toEqual(['voorlopig']);
    expect(geometry.frame.years.map((year) => year.year)).toEqual(['2015', '2016', '2017', '2018', '2019']);
  });

  it('draws the indicator screen: an axis that does not start at 0 says so, the target lies ahead', () => {
    const geometry = computeXmrGeometry(makeBurgernetReading(), {
      ...size,
      width: 840,
      events: [makeEvent('2018-11-15', 'Burgernet 2.0 ingevoerd')],
      forecastYear: '2020',
    });
    expect(geometry.frame.axisNote).toBe('as begint bij 6%');
    expect(geometry.frame.gridLines.at(-1)?.label).toBe('16%');
    expect(geometry.targets.map((target) => target.ahead)).toEqual([true, false]);
    expect(geometry.forecast?.texts.map((text) => text.text)).toEqual([
      'als er niets',
      'verandert',
      '0,7 procentpunt',
      'buiten bereik',
    ]);
    expect(geometry.forecast?.arrow).toMatch(/^M/);
    expect(geometry.labels.map((label) => label.text)).toContain('doel 2020 14%');
    expect(geometry.lastTexts.map((text) => text.text)).toEqual(['11,5%', 'voorlopig']);
    expect(geometry.events.annotations.map((event) => event.texts[0]?.text)).toEqual(['4e kw. 2018']);
  });

  it('says nothing of reach when the target lies within the limits', () => {
    const reading = { ...makeBurgernetReading(), quarterTarget: 12, assurance: 'hit-or-miss' as const };
    const geometry = computeXmrGeometry(reading, { ...size, forecastYear: '2020' });
    expect(geometry.forecast?.arrow).toBeNull();
  });

  it('breaks the line at a gap and marks the quarter on the axis, never at 0', () => {
    const geometry = computeXmrGeometry(makeReading({ values: [5, 'unknown', 7, 8] }), size);
    expect(geometry.points.map((point) => point.index)).toEqual([0, 2, 3]);
    expect(geometry.gaps.map((gap) => gap.index)).toEqual([1]);
    expect(geometry.line.solid.match(/M/g)).toHaveLength(1);
  });

  it('draws the line alone when there are too few points', () => {
    const geometry = computeXmrGeometry(makeReading({ values: [4, 5, 3] }), size);
    expect(geometry.bands).toEqual([]);
    expect(geometry.points.every((point) => point.shape === 'circle')).toBe(true);
    expect(geometry.labels.map((label) => label.key)).toEqual(['last']);
  });

  it('draws a lower limit below 0 at 0', () => {
    const geometry = computeXmrGeometry(
      makeReading({ values: [3, 2, 3], limits: { mean: 2.6, lower: -1, upper: 6 } }),
      size,
    );
    expect(geometry.bands[0]?.area?.bottom).toBe(geometry.frame.plot.bottom);
    expect(geometry.labels.map((label) => label.text)).toContain('ondergrens 0,0');
  });

  it('gives a flat series its mean alone', () => {
    const geometry = computeXmrGeometry(
      makeReading({ values: [39, 39], limits: { mean: 39, lower: null, upper: null } }),
      size,
    );
    expect(geometry.bands.map((band) => band.area)).toEqual([null]);
    expect(geometry.labels.map((label) => label.key)).toEqual(['mean', 'last']);
  });

  it('marks trial limits', () => {
    const reading = makeReading({ values: [5, 6, 7, 5, 6], limits: { mean: 6, lower: 3, upper: 9 } });
    const points = reading.spc?.points.map((point) => ({ ...point, kind: null })) ?? [];
    const trial = { ...reading, spc: { method: 'trial' as const, points, variation: null, assurance: null } };
    expect(computeXmrGeometry(trial, size).bands.map((band) => band.trial)).toEqual([true]);
    expect(computeXmrGeometry(reading, size).bands.map((band) => band.trial)).toEqual([false]);
  });

  it('has a band for each group, that meet halfway', () => {
    const reading = makeReading({
      values: [5, 6, 7, 15, 16, 17],
      limits: { mean: 6, lower: 3, upper: 9 },
      rebaseAt: [3],
    });
    const [first, second] = computeXmrGeometry(reading, size).bands;
    expect(first?.area?.right).toBeCloseTo(second?.area?.left ?? 0);
  });

  it('shows at most three events, those that start the limits anew first, and only of this series', () => {
    const events = [
      makeEvent('2015-05-01', 'Nieuwe telling', { rebase: { reason: 'telling', author: 'politie' } }),
      makeEvent('2016-05-01', 'Een'),
      makeEvent('2017-05-01', 'Twee'),
      makeEvent('2018-05-01', 'Drie'),
      makeEvent('2019-05-01', 'Van elders', { areas: ['flevoland'] }),
      makeEvent('2019-05-01', 'Van iets anders', { indicators: ['mensenhandel'] }),
      makeEvent('2025-05-01', 'Later'),
    ];
    expect(computeXmrGeometry(makeCyberReading(), { ...size, events }).events.list.map((event) => event.text)).toEqual([
      '2e kw. 2015: Nieuwe telling',
      '2e kw. 2017: Twee',
      '2e kw. 2018: Drie',
    ]);
  });

  it('numbers the events on a phone and lists their texts', () => {
    const events = [makeEvent('2018-05-01', 'Een'), makeEvent('2019-05-01', 'Twee')];
    const marks = computeXmrGeometry(makeCyberReading(), { ...size, width: 358, events }).events;
    expect(marks.annotations).toEqual([]);
    expect(marks.numbers.map((number) => number.text)).toEqual(['1', '2']);
    expect(marks.list.map((event) => event.number)).toEqual([1, 2]);
  });

  it('has no NaN and no overlapping texts, for any series, gaps, limits, width and events', () => {
    const value = fc.oneof(
      fc.constantFrom('small', 'withheld', 'secret', 'unknown', 'not-applicable'),
      fc.constantFrom(0, 5, 5, 5),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    const limits = fc.option(
      fc.record({
        mean: fc.double({ min: 0, max: 100, noNaN: true }),
        width: fc.double({ min: 0, max: 90, noNaN: true }),
      }),
    );
    const dates = fc.array(fc.constantFrom('2015-02-01', '2015-09-01', '2016-05-01', '2017-11-01'), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 24 }),
        limits,
        fc.integer({ min: 200, max: 1400 }),
        fc.integer({ min: 60, max: 500 }),
        dates,
        fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
        (values, band, width, height, days, target) => {
          const reading = makeReading({
            values,
            limits: band && { mean: band.mean, lower: band.mean - band.width, upper: band.mean + band.width },
            quarterTarget: target,
            assurance: target === null ? null : 'fail',
            provisionalLast: true,
          });
          const events = days.map((day, index) => makeEvent(day, `Gebeurtenis nummer ${index}`));
          const forecastYear = target === null ? null : '2020';
          const geometry = computeXmrGeometry(reading, { width, height, events, forecastYear });
          expect(
            JSON.stringify(geometry, (_, part) => (Number.isNaN(part) || part === Infinity ? 'NaN' : part)),
          ).not.toContain('NaN');
          const ys = geometry.labels.map((label) => label.y).sort((a, b) => a - b);
          ys.slice(1).forEach((y, index) => {
            expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-6);
          });
          const boxes = geometry.events.annotations.map((event) => event.box);
          expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('findNearestIndex', () => {
  it('finds the quarter under the pointer, and the outermost beyond the ends', () => {
    const geometry = computeXmrGeometry(makeCyberReading(), size);
    expect(findNearestIndex(geometry, 20, geometry.frame.toX(7) + 3)).toBe(7);
    expect(findNearestIndex(geometry, 20, -50)).toBe(0);
    expect(findNearestIndex(geometry, 20, 5000)).toBe(19);
    expect(findNearestIndex(geometry, 0, 10)).toBeNull();
  });
});

describe('toPointShape', () => {
  it('has a form for each meaning, so that none depends on colour', () => {
    const shapes = (['common', 'concern', 'improvement', 'neutral-high'] as const).map(toPointShape);
    expect(new Set(shapes).size).toBe(4);
    expect(toPointShape(null)).toBe('circle');
  });
});

describe('computeXmrGeometry, last point', () => {
  it.each([358, 640, 920])('keeps its words out of the names at the right, %i wide', (width) => {
    const values = Array.from({ length: 20 }, (_, index) => (index === 19 ? 60 : 60 + index));
    const reading = makeReading({ values, limits: { mean: 57, lower: 42, upper: 72 }, provisionalLast: true });
    const { lastTexts, labels } = computeXmrGeometry(reading, { width, height: 320, events: [], forecastYear: null });
    const left = Math.min(...labels.map(({ x }) => x));
    for (const { text, x, anchor } of lastTexts) {
      const wide = estimateTextWidth(text, 13);
      expect(anchor === 'end' ? x : x + wide / 2).toBeLessThanOrEqual(left - 4);
    }
  });
});
