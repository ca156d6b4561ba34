import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

const file = (...rows: string[]): string => ['indicator;gebied;periode;waarde', ...rows].join('\n');

describe('checkDelivery', () => {
  test.each([
    ['Percentage', 'meldingen', ['procent-bij-aantal D2']],
    ['%', 'meldingen', ['procent-bij-aantal D2']],
    ['Percentage', 'succes', []],
    ['Aantal', 'meldingen', []],
  ])('a column %s of %s', async (header, indicator, expected) => {
    const result = await take(`indicator;gebied;periode;${header}\n${indicator};RE03;2017;12`);
    expect(codesOf(result, 'fout')).toEqual(expected);
  });

  test('a column of fractions below "Percentage" is still a question', async () => {
    const result = await take('indicator;gebied;periode;percentage\nsucces;RE03;2017;0,116\nsucces;RE03;2018;0,2');
    expect(codesOf(result, 'fout')).toEqual(['lijkt-op-fractie D2']);
  });

  test.each<[name: string, rows: string[], codes: string[]]>([
    [
      'a district that is more than its municipalities as published',
      ['meldingen;gooi-en-vechtstreek;2019-K4;14'],
      ['som-klopt-niet D2', 'som-vervangen D2'],
    ],
    ['a municipality that no longer fits its district', ['meldingen;weesp;2019-K4;5'], ['som-vervangen D2']],
    [
      'a district and its municipality together',
      ['meldingen;weesp;2019-K4;5', 'meldingen;gooi-en-vechtstreek;2019-K4;18'],
      ['som-vervangen D3'],
    ],
    ['quarters that are not their year', ['meldingen;midden-nederland;2019;100'], ['som-klopt-niet D2']],
    ['a value that gives a hidden one away stays withheld', ['zaken;west-utrecht;2019;8'], ['ook-afgeschermd D2']],
    [
      'a total that gives a hidden one away',
      ['meldingen;hilversum;2019-K4;<5'],
      ['verborgen-waarde-elders D2', 'som-afgeschermd D2', 'som-afgeschermd D2'],
    ],
    [
      'three of four municipalities',
      ['meldingen;hilversum;2020-K1;9', 'meldingen;weesp;2020-K1;3', 'meldingen;woerden;2020-K1;7'],
      ['gebieden-ontbreken', 'periode-in-toekomst C2', 'periode-in-toekomst C3', 'periode-in-toekomst C4'],
    ],
    ['one of four municipalities says nothing of the others', ['meldingen;hilversum;2019-K4;13'], []],
  ])('%s', async (_name, rows, codes) => {
    const result = await take(file(...rows));
    const found = [...codesOf(result, 'fout'), ...codesOf(result, 'waarschuwing')];
    expect(found.filter((code) => !code.startsWith('ver-buiten')).toSorted()).toEqual(codes.toSorted());
  });

  test.each([
    ['2020-03-31', ['periode-in-toekomst C2']],
    ['2020-04-01', []],
    ['2019-01-01', ['periode-in-toekomst C2']],
  ])('a period is over on %s or not, whatever the date of an older package', async (today, codes) => {
    const result = await take(file('meldingen;hilversum;2020-K1;9'), 'levering.csv', { today });
    expect(codesOf(result, 'waarschuwing').filter((code) => code.startsWith('periode'))).toEqual(codes);
  });

  test('names the areas that are missing', async () => {
    const { issues } = await take(
      file('meldingen;hilversum;2019-K4;13', 'meldingen;weesp;2019-K4;0', 'meldingen;woerden;2019-K4;9'),
    );
    expect(issues.map(({ text }) => text)).toEqual([
      'Van Meldingen in 4e kwartaal 2019 per gemeente ontbreken: Vijfheerenlanden. Lever ze nog aan, of laat weten dat ze er niet zijn.',
    ]);
  });
});
