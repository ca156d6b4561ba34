import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

describe('takeIn', () => {
  test('reads the simplest file: a long CSV as Dutch Excel writes it', async () => {
    const result = await take(
      '\uFEFFindicator;gebied;periode;waarde\r\nMeldingen;Hilversum;2019-K4;13\r\nMeldingen;GM0632;2019-K4;10\r\n',
    );
    expect(result.file).toMatchObject({ encoding: 'utf-8', delimiter: ';', shape: 'lang', rows: 2 });
    expect(codesOf(result, 'fout')).toEqual([]);
    expect(codesOf(result, 'waarschuwing')).toEqual(['som-vervangen D3']);
    expect(codesOf(result, 'hersteld')).toEqual([]);
    expect(result.observations).toMatchObject([
      { indicator: 'meldingen', area: 'hilversum', period: '2019-K4', value: 13, status: 'final', reason: null },
      { indicator: 'meldingen', area: 'woerden', period: '2019-K4', value: 10, status: 'final', reason: null },
    ]);
  });

  test('says what the file changes in what is published', async () => {
    const { difference } = await take(
      'indicator;gebied;periode;waarde\nmeldingen;hilversum;2019-K4;13\nmeldingen;woerden;2019-K4;10\nmeldingen;woerden;2020-K1;8\n',
    );
    expect(difference).toMatchObject({ added: 1, unchanged: 1 });
    expect(difference.changed.map(({ before }) => before.value)).toEqual([9]);
    expect(difference.missing.map(({ area }) => area)).toEqual(['weesp', 'vijfheerenlanden']);
    expect([...difference.kinds]).toEqual([3, 2, 1]);
  });

  test('remembers how columns were mapped, and reads the next file with it', async () => {
    const first = await take('a;b;c;d\nmeldingen;Weesp;2019-K4;0\n', 'x.csv', {
      mapping: {
        a: { kind: 'indicator' },
        b: { kind: 'area' },
        c: { kind: 'period' },
        d: { kind: 'value', label: '', period: null, area: null },
      },
    });
    expect(first.observations).toMatchObject([{ indicator: 'meldingen', area: 'weesp', value: 0 }]);
    const second = await take('a;b;c;d\nmeldingen;Weesp;2020-K1;4\n', 'x.csv', { mapping: first.mapping });
    expect(second.observations).toMatchObject([{ indicator: 'meldingen', period: '2020-K1', value: 4 }]);
  });

  test('answers stand for a column that is not there', async () => {
    const file = 'naam;aantal\nWeesp;0\nWoerden;9\n';
    const open = await take(file);
    expect(codesOf(open, 'fout')).toEqual(['geen-indicator', 'geen-periode']);
    expect(open.observations).toEqual([]);
    const answered = await take(file, 'x.csv', {
      answers: { indicator: 'meldingen', period: '2019-K4', provisional: true },
    });
    expect(codesOf(answered, 'fout')).toEqual([]);
    expect(answered.observations).toMatchObject([
      { area: 'weesp', period: '2019-K4', status: 'provisional' },
      { area: 'woerden', value: 9 },
    ]);
  });
});
