import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import { createSetChecker, type DeliveredFigure } from '../../src/intake/check-set.ts';
import { createCompleteness } from '../../src/intake/create-completeness.ts';
import { type Delivery, isImported, observationAt } from '../../src/intake/delivery.ts';
import { createExposureCheck } from '../../src/intake/sums/check-exposure.ts';
import { createSumsFinder } from '../../src/intake/sums/create-sums-finder.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { groupBy } from '../../src/package/group-by.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage } from '../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());
const shares = data.indicators.map((indicator) =>
  indicator.id === 'succes' ? { ...indicator, levels: ['region', 'district', 'municipality'] as const } : indicator,
);
const own = data.observations.filter(({ indicator }) => indicator === 'meldingen');
const quarters = own.filter(({ period }) => period.startsWith('2019-K'));

/** A line of the file; a share has a numerator and a denominator beside its value. */
function toLine({ indicator, area, period, value, numerator, denominator }: Observation): string {
  return [indicator, area, period, value ?? '<5', numerator ?? '', denominator ?? ''].join(';');
}

async function deliver(figures: readonly Observation[], published: readonly Observation[]): Promise<Delivery> {
  const file = ['indicator;gebied;periode;waarde;teller;noemer', ...figures.map(toLine)].join('\n');
  const known = { ...data, indicators: shares, observations: [...published] };
  const result = await takeIn(new TextEncoder().encode(file), 'levering.csv', known);
  if (result.kind === 'refused') throw new Error(result.text);
  return result.delivery;
}

function isComplete(delivery: Delivery, published: readonly Observation[]): boolean {
  const places = Int32Array.from({ length: delivery.store.length }, (_, place) => place);
  return createCompleteness(
    delivery,
    data.areas,
    groupBy(published, ({ indicator }) => indicator),
  )(places);
}

type Change = (figure: Observation) => Observation[];

/** A change of the figure of one area in the last quarter. */
const at =
  (id: string, change: Change): Change =>
  (figure) =>
    figure.area === id && figure.period === '2019-K4' ? change(figure) : [figure];

const asShare: Change = ({ value, ...rest }) => [
  { ...rest, indicator: 'succes', value: 50, numerator: value, denominator: 2 * (value ?? 0) },
];
const all: Change = (figure) => [figure];
const asYear = (figure: Observation): Observation => ({ ...figure, period: '2019' });
/** Of these there are no figures of municipalities. */
const asCase = (figure: Observation): Observation => ({ ...figure, indicator: 'zaken' });
const isWider = ({ area }: Observation): boolean => data.areas.find(({ id }) => id === area)?.level !== 'municipality';
const toWider: Change = (figure) => (isWider(figure) ? [asCase(figure)] : []);
const hide = at('weesp', (figure) => [{ ...figure, value: null }]);
const more = at('woerden', (figure) => [{ ...figure, value: 10 }]);
const last: Change = (figure) => (figure.period === '2019-K4' ? [figure] : []);

describe('createCompleteness', () => {
  test.each<[name: string, change: Change, published: readonly Observation[], expected: boolean]>([
    ['every area in every quarter', all, [], true],
    ['the same as published', all, quarters, true],
    ['a municipality is missing in one quarter', at('woerden', () => []), [], false],
    ['a district is missing in one quarter', at('west-utrecht', () => []), [], false],
    ['a municipality is more', more, [], false],
    ['the region is less', at('midden-nederland', (figure) => [{ ...figure, value: 1 }]), [], false],
    ['a number is hidden', hide, [], false],
    [
      'a figure stands twice, and neither counts',
      at('weesp', (figure) => [{ ...figure, value: 8 }, figure]),
      [],
      false,
    ],
    ['years', (figure) => last(figure).map(asYear), [], true],
    ['years beside quarters', (figure) => [figure, ...last(figure).map(asYear)], [], false],
    ['a year is published', all, own, false],
    ['a year before is published', all, own.slice(0, 1).map((figure) => ({ ...figure, period: '2018' })), false],
    ['an indicator of districts', toWider, [], true],
    ['an indicator of districts, with a hidden municipality', (figure) => hide(figure).map(asCase), [], false],
    ['another year is published', all, own.filter(({ period }) => period.startsWith('2018-K')), true],
    ['one quarter', last, [], true],
    ['one quarter, of a year of which others are published', last, quarters, false],
    ['shares, of which one row may give something away', asShare, [], false],
  ])('%s', async (_name, change, published, expected) => {
    expect(isComplete(await deliver(quarters.flatMap(change), published), published)).toBe(expected);
  });

  test('what one indicator tells is not told of the next', async () => {
    const others = quarters
      .filter(isWider)
      .flatMap(at('west-utrecht', () => []))
      .map(asCase);
    const delivery = await deliver([...quarters, ...others], []);
    const isWhole = createCompleteness(delivery, data.areas, new Map());
    const places = Int32Array.from({ length: delivery.store.length }, (_, place) => place);
    expect([places.subarray(0, quarters.length), places.subarray(quarters.length)].map(isWhole)).toEqual([true, false]);
  });

  test('what is complete has no sum that follows, is at fault or tells a hidden number, and no area is missing', async () => {
    const change = fc.record({
      area: fc.constantFrom('weesp', 'woerden', 'west-utrecht', 'midden-nederland', 'nergens', 'nergens'),
      value: fc.option(fc.integer({ min: 0, max: 30 })),
      isLeft: fc.boolean(),
    });
    const told = fc.constantFrom(all, last);
    const published = fc.constantFrom<readonly Observation[]>([], own, quarters, quarters.slice(0, 9));
    let complete = 0;
    await fc.assert(
      fc.asyncProperty(
        change,
        told,
        fc.constantFrom(false, false, false, true),
        published,
        async ({ area, value, isLeft }, tell, isShare, before) => {
          const edit = at(area, (figure) => (isLeft ? [{ ...figure, value }] : []));
          const figures = quarters.flatMap(tell).flatMap(edit);
          const delivery = await deliver(isShare ? figures.flatMap(asShare) : figures, before);
          if (!isComplete(delivery, before)) return;
          complete += 1;
          const known = { ...data, indicators: shares, observations: [...before] };
          const items = delivered(delivery);
          expect(createSumsFinder(known, () => null)(items.map(({ item }) => item))).toEqual({
            derived: [],
            withheld: [],
            stale: [],
          });
          const found: string[] = [];
          createSetChecker(
            known,
            groupBy(before, ({ indicator }) => indicator),
          )(items, [], (code) => found.push(code));
          createExposureCheck(known)(items, [], [], (code) => found.push(code));
          expect(found).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
    expect(complete).toBeGreaterThan(10);
  });
});

function delivered(delivery: Delivery): DeliveredFigure[] {
  return Array.from({ length: delivery.store.length }, (_, place) => place).flatMap((place) => {
    const item = isImported(delivery, place) ? observationAt(delivery, place) : null;
    return item === null ? [] : [{ item, place }];
  });
}
