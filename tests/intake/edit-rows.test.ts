import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellEdit, IntakeOptions } from '../../src/intake/intake-options.ts';
import { cellName } from '../../src/intake/cell.ts';
import { writeRows } from './write-rows.ts';
import { makeWorkbook } from './make-workbook.ts';
import { codesOf, type Taken, readSmall, take } from './take.ts';

type Rows = readonly (readonly string[])[];

const LONG: Rows = [
  ['indicator', 'gebied', 'periode', 'waarde', 'teller', 'noemer'],
  ['meldingen', 'hilversum', '2019-K3', '12', '', ''],
  ['meldingen', 'hilversum', '2019-K4', '13', '', ''],
  ['meldingen', 'weesp', '2019-K4', '0', '', ''],
  ['zaken', 'midden-nederland', '2019', '1.200', '', ''],
  ['succes', 'midden-nederland', '2018', '11,9', '119', '1000'],
];
const WIDE: Rows = [
  ['Meldingen per kwartaal', '', '', ''],
  ['', '', '', ''],
  ['Gemeente', '2019-K1', '2019-K2', '2019-K3'],
  ['Hilversum', '10', '11', '12'],
  ['Weesp', '5', '6', '7'],
  ['Woerden', '9', '9', '9'],
  ['Bron: politie', '', '', ''],
];
const TWO: Rows = [
  ...LONG,
  ['', '', '', '', '', ''],
  ['indicator', 'gebied', 'periode', 'waarde', '', ''],
  ['meldingen', 'woerden', '2019-K4', '8', '', ''],
];

const FORMATS: Readonly<Record<string, (rows: Rows) => readonly [Uint8Array, string]>> = {
  csv: (rows) => [new TextEncoder().encode(writeRows(rows, ';')), 'levering.csv'],
  xlsx: (rows) => [makeWorkbook({ Cijfers: rows }), 'levering.xlsx'],
  json: ([keys = [], ...rows]) => {
    const list = rows.map((cells) => Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? ''])));
    return [new TextEncoder().encode(JSON.stringify(list)), 'levering.json'];
  },
};

async function outcome(format: string, rows: Rows, options: IntakeOptions = {}): Promise<unknown> {
  const [bytes, name] = FORMATS[format]!(rows);
  const result = await readSmall(bytes, name, options);
  if (result.kind === 'refused') return result.code;
  const { store, indicators, areas, periods, notes } = result.delivery;
  const columns = Object.values(store).map((column) =>
    typeof column === 'number' ? column : column.slice(0, store.length),
  );
  const { file, columns: mapped, mapping, issues, difference } = result;
  return { file, mapped, mapping, issues, difference, columns, indicators, areas, periods, notes };
}

/** The rows as someone would have changed them by hand. */
function byHand(rows: Rows, edits: readonly Place[]): Rows {
  const after = rows.map((cells) => [...cells]);
  for (const { row, column, value } of edits) {
    const cells = after[row - 1]!;
    while (cells.length <= column) cells.push('');
    cells[column] = value;
  }
  return after;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

const toEdit = ({ row, column, value }: Place): CellEdit => ({ cell: cellName(column, row), value });

const VALUES = [
  '',
  '7',
  '1.234',
  '1,5',
  '.',
  'Almeer',
  'weesp',
  '2019-K1',
  '19-4',
  'waarde',
  'gebied',
  'Meldingen',
  '"',
  'a;b',
  '-',
  'x\r\ny',
  '=1+1',
  'constructor',
  '__proto__',
];

describe('takeIn with edits', () => {
  test.each([
    ['csv', 'a long table', LONG, 1],
    ['csv', 'a wide table', WIDE, 1],
    ['csv', 'two tables', TWO, 1],
    ['xlsx', 'a long table', LONG, 1],
    ['xlsx', 'a wide table', WIDE, 1],
    ['json', 'a long table', LONG, 2],
  ] as const)('%s, %s: is taking in the file that was edited by hand', async (format, _name, rows, firstRow) => {
    const width = format === 'json' ? rows[0]!.length : rows[0]!.length + 2;
    const edit = fc.record({
      row: fc.integer({ min: firstRow, max: rows.length }),
      column: fc.nat(width - 1),
      value: fc.constantFrom(...VALUES),
    });
    const emptied = fc
      .integer({ min: firstRow, max: rows.length })
      .map((row) => rows[0]!.map((_, column) => ({ row, column, value: '' })));
    const change = fc.oneof(
      { weight: 5, arbitrary: fc.array(edit, { minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: emptied },
    );
    await fc.assert(
      fc.asyncProperty(change, fc.constantFrom(undefined, 1, 2), async (edits, table) => {
        const own = table === undefined ? {} : { table };
        expect(await outcome(format, rows, { ...own, edits: edits.map(toEdit) })).toEqual(
          await outcome(format, byHand(rows, edits), own),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('of two edits of one cell the last counts', async () => {
    const edits = [
      { cell: 'D2', value: '99' },
      { cell: 'D2', value: '12' },
    ];
    expect((await taken(LONG, { edits })).observations[0]?.value).toBe(12);
  });

  test.each(['D7', 'A1048576', 'ZZZ2', 'd2', 'D0', '17', '', 'D2:D4'])(
    'tells of %s, which is not in the file',
    async (cell) => {
      const result = await taken(LONG, { edits: [{ cell, value: '7' }] });
      expect(codesOf(result, 'fout').map((each) => each.split(' ')[0])).toContain('wijziging-buiten-bestand');
      expect(result.observations).toEqual((await taken(LONG)).observations);
    },
  );
});

describe('takeIn with skippedRows', () => {
  test('is taking in the file without those rows, and the others keep their number', async () => {
    const figures = ({ observations, difference, issues }: Taken): object => ({
      observations,
      counts: [difference.added, difference.unchanged, difference.changed.length],
      codes: issues.map(({ code, value }) => `${code} ${value}`).toSorted(),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { maxLength: 4 }), async (skippedRows) => {
        const skipped = await taken(LONG, { skippedRows });
        const removed = await taken(LONG.filter((_, index) => !skippedRows.includes(index + 1)));
        expect(figures(skipped)).toEqual(figures(removed));
        const kept = [2, 3, 4, 5, 6].filter((row) => !skippedRows.includes(row));
        expect(Array.from(skipped.delivery.store.row).slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });

  test.each([0, -1, 7, 2.5, Number.NaN])('tells of row %s, which is not in the file', async (row) => {
    const codes = codesOf(await taken(LONG, { skippedRows: [row] }), 'fout');
    expect(codes.some((code) => code.startsWith('overgeslagen-rij-ontbreekt'))).toBe(true);
  });

  test('tells of an edit in a row that is skipped', async () => {
    const result = await taken(LONG, { skippedRows: [2], edits: [{ cell: 'D2', value: '7' }] });
    expect(codesOf(result, 'waarschuwing')).toContain('wijziging-in-overgeslagen-rij D2');
  });
});

function taken(rows: Rows, options?: IntakeOptions): Promise<Taken> {
  return take(writeRows(rows, ';'), 'levering.csv', options);
}
