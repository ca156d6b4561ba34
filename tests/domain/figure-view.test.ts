import { describe, expect, it } from 'vitest';
import { computeFigureView, fairChange } from '../../src/domain/figure-view.ts';
import { makeIndicator, makeObservation, makeReading, makeTarget } from './reading-factory.ts';

describe('computeFigureView', () => {
  const indicator = makeIndicator({ disclosureThreshold: 5 });

  it.each([
    ['a value', makeObservation('2019', 6052), '6.052'],
    ['nothing', makeObservation('2019', 0), '0'],
    ['a missing value', makeObservation('2019', null, { reason: 'small' }), '–'],
  ])('writes %s', (_, figure, value) => {
    expect(computeFigureView(makeReading(indicator, { figure })).value).toBe(value);
  });

  it.each([
    ['small', 'minder dan 5'],
    ['withheld', 'afgeschermd'],
    ['secret', 'geheim'],
    ['unknown', 'onbekend'],
    ['not-applicable', 'n.v.t.'],
  ] as const)('says why a value is missing: %s', (reason, text) => {
    const reading = makeReading(indicator, { figure: makeObservation('2019', null, { reason }), target: null });
    expect(computeFigureView(reading).details).toEqual([{ type: 'text', text }]);
  });

  it('says from which year an indicator counts, with its target', () => {
    const reading = makeReading(indicator, { figure: null, quarters: [], target: makeTarget(10, { period: '2020' }) });
    expect(computeFigureView(reading)).toMatchObject({
      value: '–',
      details: [{ text: 'telt vanaf 2020' }, { text: 'doel 10' }],
      visual: { type: 'text', text: 'nog geen reeks' },
    });
  });

  it('draws a part of the municipalities as squares', () => {
    const reading = makeReading(indicator, { figure: makeObservation('2019', 32), whole: 39 });
    expect(computeFigureView(reading)).toMatchObject({
      details: [{ type: 'text', text: 'van 39' }],
      visual: { type: 'squares', filled: 32, total: 39, name: '32 van 39 gemeenten' },
    });
  });
});

describe('fairChange', () => {
  const change = { against: '2018', type: 'percent', amount: 97 } as const;

  it.each([
    ['published', 'derived', true],
    ['published', 'published', true],
    ['published', 'example', false],
    ['example', 'example', true],
  ] as const)('%s against %s', (own, earlier, shown) => {
    const reading = makeReading(
      {},
      {
        figure: makeObservation('2019', 589, { origin: own }),
        previous: makeObservation('2018', 299, { origin: earlier }),
        change,
      },
    );
    expect(fairChange(reading)).toEqual(shown ? change : null);
  });
});
