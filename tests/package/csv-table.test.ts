import { describe, expect, test } from 'vitest';
import {
  idColumn,
  integerColumn,
  noteColumn,
  numberColumn,
  optional,
  periodColumn,
} from '../../src/package/csv-columns.ts';
import { parseCsvTable } from '../../src/package/csv-table.ts';
import { parseJsonTable } from '../../src/package/json-table.ts';

const table = {
  columns: [idColumn('id', ''), optional(numberColumn('waarde', '')), noteColumn('nota', '')],
  primaryKey: ['id'],
  foreignKeys: {},
};
const encoder = new TextEncoder();
const read = (text: string) => parseCsvTable('x.csv', encoder.encode(text), table);
const HEADER = '\uFEFFid;waarde;nota';

describe('parseCsvTable', () => {
  test.each([
    [
      'CRLF',
      `${HEADER}\r\na;1,5;n\r\nb;;\r\n`,
      [
        ['a', '1,5', 'n'],
        ['b', '', ''],
      ],
    ],
    [
      'LF',
      `${HEADER}\na;1,5;n\nb;;`,
      [
        ['a', '1,5', 'n'],
        ['b', '', ''],
      ],
    ],
    ['quotes, separators and lines in a cell', `${HEADER}\r\na;1;"x;\r\n""y"""\r\n`, [['a', '1', 'x;\n"y"']]],
    ['nothing but a header', HEADER, []],
  ])('reads %s', (_, text, cells) => {
    const { rows, issues } = read(text);
    expect(rows.map((row) => row.cells)).toEqual(cells);
    expect(issues).toEqual([]);
  });

  test('numbers rows as Excel does: empty rows count, a cell of two lines is one row', () => {
    const { rows } = read(`${HEADER}\r\na;1;"x\r\ny"\r\n\r\n;;\r\nb;2;\r\n`);
    expect(rows.map(({ place }) => place.at('waarde'))).toEqual(['rij 2, kolom waarde', 'rij 5, kolom waarde']);
  });

  test.each([
    ['a row with a cell too many', `${HEADER}\na;1;;\nb;2;`, [['b', '2', '']], ['verkeerde-rijlengte'], true],
    ['a header in another order', '\uFEFFwaarde;id;nota\n1;a;', [], ['verkeerde-kolommen'], false],
    ['commas for semicolons', '\uFEFFid,waarde,nota\na,1,', [], ['verkeerde-kolommen'], false],
    ['an empty file', '', [], ['bom-ontbreekt', 'verkeerde-kolommen'], false],
    ['no byte order mark', 'id;waarde;nota\na;1;', [['a', '1', '']], ['bom-ontbreekt'], true],
    ['a quote that does not close', `${HEADER}\na;1;\nb;2;"x\nc;3;`, [['a', '1', '']], ['kapotte-csv'], true],
  ])('keeps what is sound of %s', (_, text, cells, codes, readable) => {
    const result = read(text);
    expect(result.rows.map((row) => row.cells)).toEqual(cells);
    expect(result.issues.map(({ code }) => code)).toEqual(codes);
    expect(result.readable).toBe(readable);
  });

  test('refuses Windows-1252', () => {
    const { rows, issues, readable } = parseCsvTable('x.csv', new Uint8Array([0xe9, 0x3b]), table);
    expect({ rows, codes: issues.map(({ code }) => code), readable }).toEqual({
      rows: [],
      codes: ['geen-utf8'],
      readable: false,
    });
  });
});

describe('parseJsonTable', () => {
  test('reads the same columns from objects, numbers with a decimal point as JSON has them', () => {
    const text = JSON.stringify([
      { id: 'a', waarde: 11.6, nota: 'n' },
      { id: 'b', waarde: null },
    ]);
    const { rows, issues } = parseJsonTable('x.json', encoder.encode(text), table);
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', '11,6', 'n'],
      ['b', '', ''],
    ]);
    expect(rows[1]?.place.at('waarde')).toBe('[1].waarde');
    expect(issues).toEqual([]);
  });

  test.each([
    ['no list', '{}', ['verkeerde-soort']],
    ['broken', '[', ['kapotte-json']],
    ['an unknown key', '[{"id":"a","warde":1}]', ['onbekend-veld']],
    ['a row that is no object', '[1]', ['verkeerde-soort']],
  ])('finds %s', (_, text, codes) => {
    expect(parseJsonTable('x.json', encoder.encode(text), table).issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe('columns', () => {
  test.each([
    ['6052', { value: 6052 }],
    ['11,6', { value: 11.6 }],
    ['-5,3', { value: -5.3 }],
    ['0', { value: 0 }],
    ['', { fault: 'leeg-veld' }],
    ['11.6', { fault: 'decimale-punt' }],
    ['6.052', { fault: 'decimale-punt' }],
    ['1.234,5', { fault: 'decimale-punt' }],
    ['1 234', { fault: 'geen-getal' }],
    ['−5', { fault: 'geen-getal' }],
    ['<5', { fault: 'geen-getal' }],
    ['n.v.t.', { fault: 'geen-getal' }],
    ['1e3', { fault: 'geen-getal' }],
    ['11,6%', { fault: 'geen-getal' }],
    [' 5', { fault: 'geen-getal' }],
  ])('a number: %j', (cell, result) => {
    expect(numberColumn('waarde', '').parse(cell)).toEqual(result);
  });

  test.each([
    ['5', { value: 5 }],
    ['-5', { fault: 'negatief-getal' }],
    ['5,5', { fault: 'geen-heel-getal' }],
  ])('a whole number: %j', (cell, result) => {
    expect(integerColumn('inwoners', '').parse(cell)).toEqual(result);
  });

  test.each([
    ['2019', { value: '2019' }],
    ['2019-K4', { value: '2019-K4' }],
    ['2019-M12', { value: '2019-M12' }],
    ['2019-12', { fault: 'verkeerde-periode' }],
    ['2019-k4', { fault: 'verkeerde-periode' }],
    ['', { fault: 'verkeerde-periode' }],
  ])('a period: %j', (cell, result) => {
    expect(periodColumn('periode', '').parse(cell)).toEqual(result);
  });

  test('an empty cell of an optional column is null, never 0', () => {
    expect(optional(numberColumn('waarde', '')).parse('')).toEqual({ value: null });
  });
});
