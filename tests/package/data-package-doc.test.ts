import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/read-folder.ts';
import { parseCsvTable } from '../../src/package/csv-table.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createRowReaders } from '../../src/package/row-reader.ts';
import { FIGURES_TABLE, parseFigureRow } from '../../src/package/schemas/figures-table.ts';
import * as words from '../../src/package/schemas/words.ts';
import { tableOf } from '../../src/package/table-schemas.ts';
import { encode } from './small-package.ts';

describe('docs/data-package.md', async () => {
  const doc = await readFile('docs/data-package.md', 'utf8');
  const csv = /```csv\n([\s\S]*?)```/.exec(doc)?.[1] ?? '';
  const path = 'cijfers/utrecht-stad.csv';

  test('has a CSV of ten lines that the reader takes as it stands', () => {
    expect(csv.trim().split('\n')).toHaveLength(10);
    const { rows, issues } = parseCsvTable(path, encode(path, csv), FIGURES_TABLE);
    const found = [...issues];
    const readerOf = createRowReaders(FIGURES_TABLE, found);
    const figures = rows.map((row) => parseFigureRow(readerOf(row))?.observation);
    expect(found).toEqual([]);
    expect(figures.map((figure) => figure?.value)).toEqual([37, 41, 37, 41, null, null, 12.5, 0, null]);
  });

  test('its rows name indicators and areas of the package', async () => {
    const files = await readFolder('data');
    for (const name of [...files.keys()].filter((name) => name.startsWith('cijfers/'))) files.delete(name);
    const { data, issues } = readPackage(files.set(path, encode(path, csv)));
    expect(issues.filter((issue) => issue.path === path)).toEqual([]);
    expect(data.observations).toHaveLength(9);
  });

  test.each(['gebieden.csv', 'inwoners.csv', 'doelen.csv', path])('explains every column of %s', (file) => {
    for (const { name } of tableOf(file)?.columns ?? []) expect(doc).toContain(`\`${name}\``);
  });

  test('names every word that a file may use', () => {
    const lists = Object.values(words).filter((list) => list instanceof Map);
    const missing = lists.flatMap((list) => [...list.keys()]).filter((word) => !doc.includes(`\`${word}\``));
    expect(missing).toEqual([]);
  });
});
