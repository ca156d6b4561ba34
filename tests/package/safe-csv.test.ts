import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { protectCell, unprotectCell } from '../../src/package/protect-cell.ts';
import { writeSafeCsv } from '../../src/package/safe-csv.ts';

/** What a spreadsheet may take for a formula, or what breaks a file; beside it what must stay as it is. */
const NAUGHTY = [
  '=1+1',
  '=HYPERLINK("http://elders";"klik")',
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd',
  '+31 30 1234567',
  '-1+1',
  '--5',
  '-5.3',
  '-5,3%',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '  =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM',
  '﹢1',
  '﹣1',
  "'=1+1",
  "''=1+1",
  "'-5,3",
  'een;=1+1',
  'een,=1+1',
  'een\t=1+1',
  'een\r\n=1+1',
  '"=1+1"',
  '";=1+1;"',
];
const HARMLESS = [
  '',
  'Geregistreerde cybercrime',
  "'s-Graveland",
  '11,6%',
  '−5,3',
  '-5,3',
  '2019-K4',
  '1e kwartaal',
  'a=b',
  '14% (doel)',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0 \'";,|＝＋－＠5,3aé', '\u200b', '\u00a0', '\ufeff') }),
  fc.constantFrom(...NAUGHTY, ...HARMLESS),
);

/** Read anew by a parser that is not ours. */
function parse(csv: string): string[][] {
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);
}

describe('protectCell', () => {
  it.each(NAUGHTY.slice(0, NAUGHTY.indexOf('een;=1+1')))('gives %j a sign before it', (text) => {
    expect(protectCell(text)).toBe(`'${text}`);
  });

  it.each(HARMLESS)('leaves %j alone', (text) => expect(protectCell(text)).toBe(text));

  it('S13 is undone exactly, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unprotectCell(protectCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('S13 leaves nothing that begins as a formula, but for real numbers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = protectCell(text);
        const seen = /^-?\d+(,\d+)?$/.test(cell) ? 'number' : cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
        expect(seen).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('writeSafeCsv', () => {
  it('writes a BOM, semicolons, decimal commas and CRLF, and nothing for null', () => {
    expect(
      writeSafeCsv([
        ['Periode', 'Waarde'],
        ['4e kwartaal 2019', 11.6],
        ['x', -5.3],
        ['y', null],
        ['z', 0],
      ]),
    ).toBe('\uFEFFPeriode;Waarde\r\n4e kwartaal 2019;11,6\r\nx;-5,3\r\ny;\r\nz;0\r\n');
  });

  it.each([
    [1e-7, '0,0000001000'],
    [1234567.89, '1234567,89'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('writes %d as %j', (value, text) => expect(writeSafeCsv([[value]])).toBe(`\uFEFF${text}\r\n`));

  it('keeps every text whole, whatever is in it', () => {
    const rows = fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (texts) => {
        const read = parse(writeSafeCsv(texts)).map((cells) => cells.map(unprotectCell));
        expect(read).toEqual(texts);
      }),
      { numRuns: 1000 },
    );
  });
});
