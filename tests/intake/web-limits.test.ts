import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/intake/cell.ts';
import { DEFAULT_LIMITS, type IntakeLimits, WEB_LIMITS } from '../../src/intake/intake-options.ts';
import { makeWorkbook } from './make-workbook.ts';
import { readSmall } from './take.ts';

/** A year a column: the oldest first. */
function wide(columns: number): Cell[][] {
  const years = Array.from({ length: columns - 1 }, (_, index) => 2025 - columns + index);
  return [
    ['gebied', ...years],
    ['Hilversum', ...years.map((_, index) => index + 10)],
    ['Woerden', ...years.map((_, index) => index + 20)],
  ];
}

const toCsv = (rows: readonly Cell[][]) => rows.map((row) => row.join(';')).join('\n');
const toJson = (rows: readonly Cell[][]) => {
  const [header = [], ...below] = rows;
  return JSON.stringify(
    below.map((row) => Object.fromEntries(header.map((name, column) => [`${name} `, row[column]]))),
  );
};
const long = (rows: number) => `indicator;gebied;periode;waarde\n${'meldingen;Hilversum;2019-K4;13\n'.repeat(rows)}`;

async function outcome(file: string | Uint8Array, limits: IntakeLimits): Promise<string> {
  const result = await readSmall(file, 'meldingen.csv', { limits });
  return result.kind === 'refused' ? result.code : result.kind;
}

describe('takeIn', () => {
  it.each<[string, IntakeLimits, string | Uint8Array, string]>([
    ['100 columns of CSV', WEB_LIMITS, toCsv(wide(100)), 'read'],
    ['101 columns of CSV', WEB_LIMITS, toCsv(wide(101)), 'te-veel-kolommen'],
    ['100 columns of CSV and empty ones beside them', WEB_LIMITS, toCsv(wide(100)).replaceAll('\n', ';;;\n'), 'read'],
    ['100 columns of Excel', WEB_LIMITS, makeWorkbook({ A: wide(100) }), 'read'],
    ['101 columns of Excel', WEB_LIMITS, makeWorkbook({ A: wide(101) }), 'te-veel-kolommen'],
    ['100 columns of JSON', WEB_LIMITS, toJson(wide(100)), 'read'],
    ['101 columns of JSON', WEB_LIMITS, toJson(wide(101)), 'te-veel-kolommen'],
    ['101 columns by command line', DEFAULT_LIMITS, toCsv(wide(101)), 'read'],
    ['2001 columns by command line', DEFAULT_LIMITS, toCsv(wide(2001)), 'te-veel-kolommen'],
    ['200.000 rows', WEB_LIMITS, long(200_000), 'read'],
    ['200.001 rows', WEB_LIMITS, long(200_001), 'te-veel-rijen'],
    ['200.001 rows by command line', DEFAULT_LIMITS, long(200_001), 'read'],
    ['10 MB', WEB_LIMITS, long(1).padEnd(10_000_000, '\n'), 'read'],
    ['10 MB and a byte', WEB_LIMITS, long(1).padEnd(10_000_001, '\n'), 'te-groot'],
  ])('S14 %s', async (_, limits, file, expected) => {
    expect(await outcome(file, limits)).toBe(expected);
  });
});
