import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLetter } from '../../src/intake/cell.ts';
import { writeRows } from './write-rows.ts';
import { makeWorkbook } from './make-workbook.ts';
import { FOREIGN, readSmall, type Taken, take } from './take.ts';

const HEADER = ['indicator', 'gebied', 'periode', 'waarde', 'teller', 'noemer'];
const VALID: readonly (readonly string[])[] = [
  ['meldingen', 'hilversum', '2019-K3', '12', '', ''],
  ['meldingen', 'hilversum', '2019-K4', '13', '', ''],
  ['meldingen', 'weesp', '2019-K3', '7', '', ''],
  ['meldingen', 'weesp', '2019-K4', '0', '', ''],
  ['meldingen', 'gooi-en-vechtstreek', '2019-K4', '13', '', ''],
  ['zaken', 'midden-nederland', '2019', '1200', '', ''],
  ['succes', 'midden-nederland', '2018', '11,9', '119', '1000'],
];

const bit = fc.constantFrom(
  '0',
  '1',
  '9',
  '.',
  ',',
  '-',
  '\u2212',
  '%',
  '*',
  '<',
  'x',
  'K',
  'l',
  'O',
  ' ',
  '\u00a0',
  '"',
  ';',
  '\n',
  'e',
  '(',
  ')',
  'GM',
  '2019',
  '/',
);

/** What a cell stands for beyond doubt in a Dutch file; null for marks, letters and other notations. */
function plainValue(text: string, isShare: boolean): number | null {
  const bare = text.trim().replace('\u2212', '-');
  if (isShare && bare.endsWith('%')) return plainValue(bare.slice(0, -1), false);
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) return plainValue(bare.replaceAll('.', ''), false);
  if (/^-?(?:0|[1-9]\d*)(?:,\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return null;
}

function issueAt({ issues }: Taken, row: number, column: number): boolean {
  const cell = `${columnLetter(column)}${row}`;
  return issues.some(
    (issue) =>
      issue.cell === cell ||
      (issue.cell === null && (issue.row === row || issue.row === null) && issue.severity === 'fout'),
  );
}

describe('takeIn', () => {
  test('never imports a wrong number or a wrong key in silence: after any change of one cell it stands as it is written, or an issue names the cell', async () => {
    const change = fc.record({
      row: fc.nat(VALID.length - 1),
      column: fc.nat(HEADER.length - 1),
      at: fc.nat(8),
      remove: fc.nat(3),
      insert: fc.array(bit, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ row, column, at, remove, insert }) => {
        const before = VALID[row]?.[column] ?? '';
        const after = before.slice(0, at) + insert.join('') + before.slice(at + remove);
        const rows = VALID.map((cells, index) => (index === row ? cells.with(column, after) : cells));
        const result = await take(writeRows([HEADER, ...rows], ';'));
        const { store } = result.delivery;
        const places = Array.from({ length: store.length }, (_, place) => place);
        for (const [index, cells] of rows.entries()) {
          const place = places.find((each) => store.row[each] === index + 2);
          const observation = result.observations.find(
            (_, found) => place !== undefined && imported(result)[found] === place,
          );
          if (observation === undefined) continue;
          const [indicator = '', area = '', period = '', value = '', numerator = '', denominator = ''] = cells;
          const told = (each: number): boolean => issueAt(result, index + 2, each);
          expect(observation.indicator === indicator.trim() || told(0) || nameOf(indicator)).toBe(true);
          expect(observation.area === area.trim() || told(1)).toBe(true);
          expect(observation.period === period.trim() || told(2)).toBe(true);
          expect(observation.value === plainValue(value, indicator === 'succes') || told(3)).toBe(true);
          expect(observation.numerator === plainValue(numerator, false) || told(4)).toBe(true);
          expect(observation.denominator === plainValue(denominator, false) || told(5)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('has an answer for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(['read', 'refused']).toContain((await readSmall(bytes)).kind);
      }),
      { numRuns: 500 },
    );
  });

  test('has an answer for any text that looks like a table', async () => {
    const word = fc.constantFrom(
      'gebied',
      'periode',
      'waarde',
      'indicator',
      '2019',
      '2019-K4',
      'Almere',
      '1.234',
      '12,5',
      '=1+1',
      '\u0000',
      '\ud800',
      '',
      '<script>',
      '©',
      'Bron: x',
      '__proto__',
      'constructor',
    );
    const mark = fc.constantFrom(';', ',', '\t', '\n', '\r\n', '"', '""', ' ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, mark, fc.string()), { maxLength: 60 }),
        fc.boolean(),
        async (parts, allowUnknown) => {
          expect(['read', 'refused']).toContain((await readSmall(parts.join(''), 'x.csv', { allowUnknown })).kind);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('has an answer for a damaged workbook', async () => {
    const good = makeWorkbook({ A: [HEADER, ...VALID] });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, damage) => {
        const bytes = new Uint8Array(good);
        bytes.set(damage.slice(0, good.length - at), at);
        expect(['read', 'refused']).toContain((await readSmall(bytes, 'a.xlsx')).kind);
      }),
      { numRuns: 200 },
    );
  });

  // A file of this size in quadratic time would take minutes; the time limit of a test is seconds.
  test.each([
    ['quotes', '"'.repeat(400_000)],
    ['open quotes on every row', `gebied;waarde\n${'"x "";1\n'.repeat(60_000)}`],
    ['stray quotes', '"a"b'.repeat(100_000)],
    ['one long cell', `gebied;waarde\nAlmere;${'1'.repeat(1_000_000)}\n`],
    ['a long header', `gebied;${'a - '.repeat(100_000)}2019 x\nAlmere;1\n`],
    ['a long period', `gebied;periode;waarde\nAlmere;${'k 1'.repeat(100_000)};1\n`],
    ['a long name', `gebied;waarde\n${'x('.repeat(200_000)};1\n`],
    ['points', `gebied;waarde\nAlmere;${'1.'.repeat(300_000)}\n`],
    ['delimiters', ';'.repeat(500_000)],
    ['blank rows', `a;b\n1;2\n${'\n'.repeat(300_000)}`],
    ['rows of blanks', `a;b\n1;2\n${';;;; \n'.repeat(100_000)}`],
    ['many tables', 'a;b\nx;1\n\n'.repeat(40_000)],
    [
      'unknown names, each another',
      Array.from({ length: 60_000 }, (_, i) => `meldingen;plaats ${i};2019;1`).join('\n'),
    ],
    ['unknown periods, each another', Array.from({ length: 60_000 }, (_, i) => `meldingen;weesp;in ${i};1`).join('\n')],
    ['opening brackets', '['.repeat(300_000)],
    ['a JSON list in a list in a list', `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`],
    ['minus signs', `gebied;waarde\n${`Almere;${'-'.repeat(50)}\n`.repeat(20_000)}`],
    ['blanks', ' '.repeat(1_000_000)],
  ])('does not hang on %s', async (_name, text) => {
    expect(['read', 'refused']).toContain((await readSmall(text)).kind);
  });

  test('does not depend on the order of the rows', async () => {
    const extra = [
      ...VALID,
      ['meldingen', 'woerden', '2019-K3', '9', '', ''],
      ['meldingen', 'woerden', '2019-K3', '9', '', ''],
      ['meldingen', 'woerden', '2019-K2', '9', '', ''],
      ['meldingen', 'woerden', '2019-K2', '8', '', ''],
      ['meldingen', 'weesp', '2019-K2', '1.234', '', ''],
    ];
    const outcome = async (rows: readonly (readonly string[])[]): Promise<object> => {
      const { observations, issues } = await take(writeRows([HEADER, ...rows], ';'));
      return {
        observations: observations.map((each) => JSON.stringify(each)).toSorted(),
        issues: issues.map(({ code }) => code).toSorted(),
      };
    };
    const expected = await outcome(extra);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(extra, { minLength: extra.length, maxLength: extra.length }),
        async (rows) => {
          expect(await outcome(rows)).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('reads the same from every encoding, delimiter and line end', async () => {
    const rows = [
      ['Indicator', 'Gebied', 'Periode', 'Waarde'],
      ['Café “Ó”', 'Súdwâl', '2019-K4', '1.234,5'],
      ['Café “Ó”', 'Weesp', '2019-K4', '26,58 %'],
    ];
    const expected = (await take(writeRows(rows, ';'), 'x.csv', FOREIGN)).observations;
    expect(expected.map(({ value }) => value)).toEqual([1234.5, 26.58]);
    for (const delimiter of [';', ',', '\t', '|']) {
      const text = writeRows(rows, delimiter);
      const latin = Uint8Array.from(
        Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
      );
      const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
      for (const file of [
        text,
        `\ufeff${text}`,
        text.replaceAll('\r\n', '\n'),
        text.replaceAll('\r\n', '\r'),
        latin,
        utf16,
      ]) {
        expect((await take(file, 'x.csv', FOREIGN)).observations).toEqual(expected);
      }
    }
  });
});

function imported({ delivery }: Taken): number[] {
  const places = Array.from({ length: delivery.store.length }, (_, place) => place);
  return places.filter((place) => ((delivery.store.flags[place] ?? 0) & 2) === 0);
}

/** The name of the indicator is as good as its id. */
function nameOf(text: string): boolean {
  return ['Meldingen', 'Zaken', 'Succes'].includes(text.trim());
}
