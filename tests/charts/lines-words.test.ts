import { describe, expect, it } from 'vitest';
import { computeLinesTable, describeLinesPoint } from '../../src/charts/lines-words.ts';
import { makeLine, makePeriods } from './lines-factory.ts';

const LINES = [
  makeLine('Noord', 0, [10, 12], { provisionalLast: true }),
  makeLine('Zuid', 1, ['minder dan 5', 'afgeschermd'], { provisionalLast: true }),
];
const PERIODS = makePeriods(2);

describe('describeLinesPoint', () => {
  it.each([
    [0, 0, 'Cybercrime per district, Noord, 1e kwartaal 2015: 10 misdrijven'],
    [0, 1, 'Cybercrime per district, Noord, 2e kwartaal 2015: 12 misdrijven, voorlopig'],
    [1, 0, 'Cybercrime per district, Zuid, 1e kwartaal 2015: minder dan 5'],
    [1, 1, 'Cybercrime per district, Zuid, 2e kwartaal 2015: afgeschermd'],
    [2, 0, ''],
    [0, 9, ''],
  ])('says of line %i, point %i: %s', (line, index, text) => {
    expect(describeLinesPoint('Cybercrime per district', PERIODS, LINES[line], index)).toBe(text);
  });
});

describe('computeLinesTable', () => {
  it('has a row for each period and a column for each line', () => {
    expect(computeLinesTable('Cybercrime per district', PERIODS, LINES)).toEqual({
      caption: 'Cybercrime per district',
      columns: ['Kwartaal', 'Noord', 'Zuid'],
      rows: [
        { header: '1e kwartaal 2015', cells: ['10', 'minder dan 5'] },
        { header: '2e kwartaal 2015', cells: ['12 (voorlopig)', 'afgeschermd'] },
      ],
    });
  });
});
