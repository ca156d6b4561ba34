import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_ROW, scanPieces, scanRows } from '../../src/intake/scan-rows.ts';
import { writeRows } from './write-rows.ts';

function scan(text: string, delimiter = ','): { rows: string[][]; broken: number | null } {
  const rows: string[][] = [];
  const broken = scanRows(text, delimiter, (cells) => {
    rows.push([...cells]);
    return true;
  });
  return { rows, broken };
}

describe('scanRows', () => {
  test.each<[name: string, text: string, rows: string[][]]>([
    [
      'simple',
      'a,b,c\n1,2,3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no last line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'cells that begin as the one above, which had a comma or a line end in quotes',
      '"1,2","3\n4"\n1,2\n3,3\n4,3\n',
      [
        ['1,2', '3\n4'],
        ['1', '2'],
        ['3', '3'],
        ['4', '3'],
      ],
    ],
    ['a comma in quotes', 'Jan,"120, Dorpsstraat",Urk\n', [['Jan', '120, Dorpsstraat', 'Urk']]],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,,\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '', ''],
      ],
    ],
    [
      'empty cells and CRLF',
      'a,b,c\r\n1,"",""\r\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
      ],
    ],
    [
      'escaped quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    [
      'JSON in a cell',
      'key,val\n1,"{""type"": ""Point"", ""at"": [1.0, 2.5]}"\n',
      [
        ['key', 'val'],
        ['1', '{"type": "Point", "at": [1.0, 2.5]}'],
      ],
    ],
    [
      'line ends in quotes',
      'a,b\n"Once\nupon",5\n"a\r\ntime",6\n',
      [
        ['a', 'b'],
        ['Once\nupon', '5'],
        ['a\r\ntime', '6'],
      ],
    ],
    [
      'quotes and line ends',
      'a,b\n1,"ha \n""ha"" \nha"\n',
      [
        ['a', 'b'],
        ['1', 'ha \n"ha" \nha'],
      ],
    ],
    [
      'letters of the world',
      'a,b\n1,ʤ\n2,"é, 漢"\n',
      [
        ['a', 'b'],
        ['1', 'ʤ'],
        ['2', 'é, 漢'],
      ],
    ],
    [
      'a quote inside a cell',
      'a,b\n5" buis,1\n',
      [
        ['a', 'b'],
        ['5" buis', '1'],
      ],
    ],
    ['blank lines', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['one quoted empty cell', '""', [['']]],
    ['nothing', '', []],
    ['a delimiter at the end', 'a,', [['a', '']]],
  ])('%s', (_name, text, rows) => {
    expect(scan(text)).toEqual({ rows, broken: null });
  });

  test('a quote that is never closed costs its own cell and not the rest of the file', () => {
    expect(scan('a,b\n"x,1\ny,2\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['"x', '1'],
        ['y', '2'],
      ],
      broken: 2,
    });
  });

  test('a stray quote inside quotes is kept, and told of', () => {
    expect(scan('a,b\n"x"y",1\nz,2\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['x"y', '1'],
        ['z', '2'],
      ],
      broken: 2,
    });
  });

  test('stops when it is told to', () => {
    let seen = 0;
    scanRows('a\nb\nc\n', ',', () => {
      seen += 1;
      return seen < 2;
    });
    expect(seen).toBe(2);
  });

  test('reads back what writeRows writes, for any table of strings', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', 'a', '=') }),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        expect(scan(writeRows(rows, delimiter), delimiter)).toEqual({ rows, broken: null });
      }),
      { numRuns: 1000 },
    );
  });

  test('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a') }), (text) => {
        const letters = scan(text, ';').rows.flat().join('').replace(/[^a]/g, '');
        expect(letters).toBe(text.replace(/[^a]/g, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('scanPieces', () => {
  /** Texts with all that ends a cell or a row, cut anywhere. */
  const pieces = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '""', '\n', '\r', '\r\n', ' '), maxLength: 12 }),
    { maxLength: 12 },
  );

  test('a text in pieces has the rows of the whole text, wherever it is cut', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const rows: string[][] = [];
        const broken = scanPieces(parts, ';', (cells) => rows.push([...cells]) > 0);
        expect({ rows, broken }).toEqual(scan(parts.join(''), ';'));
      }),
      { numRuns: 5000 },
    );
  });

  test('stops where it is told to, and asks for no more pieces', () => {
    let asked = 0;
    function* endless() {
      for (;;) {
        asked += 1;
        yield 'a;b\n';
      }
    }
    let rows = 0;
    scanPieces(endless(), ';', () => {
      rows += 1;
      return rows < 10;
    });
    expect([rows, asked <= 12]).toEqual([10, true]);
  });

  test('a quote that is never closed does not bring the rest of the text into memory', () => {
    const lines = Array.from({ length: 400 }, () => `${'a;b\n'.repeat(1000)}`);
    const rows: string[] = [];
    const broken = scanPieces(['x;"y\n', ...lines], ';', (cells) => rows.push(cells.join('|')) > 0);
    expect([broken, rows.length, rows[0], rows[1]]).toEqual([1, 400_001, 'x|"y', 'a|b']);
  });

  test('ends at a row that no table has', () => {
    const endless = Array.from({ length: 300 }, () => 'a;'.repeat(5000));
    expect(endless.length * 10_000).toBeGreaterThan(LONGEST_ROW);
    const rows: number[] = [];
    const broken = scanPieces(['a;b\n', ...endless, '\nc;d\n'], ';', (_, row) => rows.push(row) > 0);
    expect([broken, rows]).toEqual([2, [1]]);
  });
});
