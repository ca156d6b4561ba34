import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/read-folder.ts';
import { createAreaNames } from '../../src/intake/area-names.ts';
import { deliveredAt } from '../../src/intake/delivery.ts';
import { parseValue } from '../../src/intake/parse-value.ts';
import { readPeriod } from '../../src/intake/read-period.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { codesOf } from './take.ts';

describe('docs/data-package.md on delivering a file', async () => {
  const doc = await readFile('docs/data-package.md', 'utf8');
  const section = doc.slice(doc.indexOf('## Een bestand aanleveren'), doc.indexOf('## Gebieden: `gebieden.csv`'));
  const { data } = readPackage(await readFolder('data'));
  const texts = [...section.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const codesIn = (row: string): string[] => {
    const [, line = ''] = new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(section) ?? [];
    return [...line.split(';')[0]!.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  };

  test('its two examples are read alike, and without a fault', async () => {
    const [long, wide] = await Promise.all(
      texts.slice(0, 2).map((text) => takeIn(new TextEncoder().encode(text), 'levering.csv', data)),
    );
    if (long?.kind !== 'read' || wide?.kind !== 'read') throw new Error('an example is refused');
    expect(codesOf(long, 'fout')).toEqual([]);
    expect(codesOf(wide, 'fout')).toEqual([]);
    expect(long.delivery.store.length).toBe(2);
    for (const place of [0, 1]) expect(deliveredAt(wide.delivery, place)).toEqual(deliveredAt(long.delivery, place));
  });

  test('every period, area and number that it names is read', () => {
    const areas = createAreaNames(data.areas);
    const [periods, names, numbers] = ['periode', 'gebied', 'getal'].map(codesIn);
    expect([periods?.length, names?.length, numbers?.length]).toEqual([12, 8, 8]);
    for (const text of periods ?? []) expect([text, readPeriod(text).kind]).not.toContain('unknown');
    for (const text of names ?? [])
      expect([text, areas.match(text)]).toEqual([text, expect.objectContaining({ kind: 'area' })]);
    for (const text of numbers ?? []) expect([text, parseValue(text).kind]).toEqual([text, 'number']);
  });
});
