import { describe, expect, test } from 'vitest';
import { type Expectation, placeExpectations } from '../../src/domain/expectation.ts';
import { writeExpectation } from '../../src/domain/sentences/expectation-sentence.ts';
import { makeIndicator, makeObservation } from './reading-factory.ts';

function makeExpectation(period: Expectation['period'], changes: Partial<Expectation> = {}): Expectation {
  return {
    id: period,
    indicator: 'cybercrime',
    area: 'midden-nederland',
    period,
    from: 80,
    to: 110,
    author: 'Noor',
    date: '2019-12-02',
    origin: 'example',
    ...changes,
  };
}

const QUARTERS = [makeObservation('2019-K2', 90), makeObservation('2019-K3', null), makeObservation('2019-K4', 95)];

describe('placeExpectations', () => {
  test.each<[Expectation['period'], number | null, number | null]>([
    ['2019-K1', null, null],
    ['2019-K2', 0, 90],
    ['2019-K4', 2, 95],
    ['2020-K1', 3, null],
    ['2020-K4', 6, null],
    ['2021-K1', null, null],
  ])('%s', (period, index, value) => {
    const [placed] = placeExpectations([makeExpectation(period)], QUARTERS);
    expect(placed?.index ?? null).toBe(index);
    expect(placed?.outcome?.value ?? null).toBe(value);
  });

  test('oldest first, and none without a series', () => {
    const both = [makeExpectation('2020-K1'), makeExpectation('2019-K4')];
    expect(placeExpectations(both, QUARTERS).map(({ index }) => index)).toEqual([2, 3]);
    expect(placeExpectations(both, [])).toEqual([]);
  });
});

describe('writeExpectation', () => {
  const write = (value: number | null | 'ahead', changes = {}) =>
    writeExpectation(
      {
        expectation: makeExpectation('2020-K1'),
        index: 0,
        outcome: value === 'ahead' ? null : makeObservation('2020-K1', value, changes),
      },
      makeIndicator(),
    );
  const end = 'de verwachting van 80 tot 110 (Noor, 2 december 2019).';

  test.each([
    ['ahead', write('ahead'), 'Verwacht voor het 1e kwartaal 2020: 80 tot 110 (Noor, 2 december 2019).'],
    ['within', write(95), `De uitkomst 95 in het 1e kwartaal 2020 ligt binnen ${end}`],
    ['on the edge', write(110), `De uitkomst 110 in het 1e kwartaal 2020 ligt binnen ${end}`],
    ['below', write(79), `De uitkomst 79 in het 1e kwartaal 2020 ligt onder ${end}`],
    ['above', write(111), `De uitkomst 111 in het 1e kwartaal 2020 ligt boven ${end}`],
    [
      'provisional',
      write(95, { status: 'provisional' }),
      `De voorlopige uitkomst 95 in het 1e kwartaal 2020 ligt binnen ${end}`,
    ],
    [
      'hidden',
      write(null, { reason: 'withheld' }),
      'Verwacht voor het 1e kwartaal 2020: 80 tot 110 (Noor, 2 december 2019). De uitkomst: afgeschermd.',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
