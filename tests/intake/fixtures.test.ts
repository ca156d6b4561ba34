import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deliveredAt, isImported } from '../../src/intake/delivery.ts';
import type { IntakeOptions } from '../../src/intake/intake-options.ts';
import { type IntakeResult, takeIn } from '../../src/intake/take-in.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage } from '../package/small-package.ts';

const root = join(import.meta.dirname, '../fixtures');

// Each folder is a case: levering.*, perhaps opties.json, and verwacht.json with what must come of it.
describe('takeIn of the files in tests/fixtures', async () => {
  const { data } = readPackage(await createSmallPackage());
  test.each(await readdir(root))('%s', async (name) => {
    const files = await readdir(join(root, name));
    const file = files.find((each) => each.startsWith('levering.')) ?? '';
    const options: IntakeOptions = files.includes('opties.json')
      ? JSON.parse(await readFile(join(root, name, 'opties.json'), 'utf8'))
      : {};
    const result = summarise(await takeIn(await readFile(join(root, name, file)), file, data, options));
    if (process.env.VERWACHT === 'schrijf') await writeFile(join(root, name, 'verwacht.json'), write(result));
    expect(result).toEqual(JSON.parse(await readFile(join(root, name, 'verwacht.json'), 'utf8')));
  });
});

/** What a reader of the fixture can check by eye: a line an observation, a line an issue. */
function summarise(result: IntakeResult): object {
  if (result.kind === 'refused') return { geweigerd: result.code };
  const { file, columns, delivery, issues, difference } = result;
  const places = Array.from({ length: delivery.store.length }, (_, place) => place);
  return {
    bestand: [file.encoding, file.delimiter, file.shape, file.rows],
    kolommen: columns.map(({ name, role }) => `${name}: ${role.kind}`),
    waarnemingen: places
      .filter((place) => isImported(delivery, place))
      .map((place) => describeObservation(deliveredAt(delivery, place))),
    meldingen: issues.map(({ severity, code, cell, row, proposal }) =>
      [severity, code, cell ?? row, proposal].join(' '),
    ),
    verschil: [difference.added, difference.changed.length, difference.unchanged, difference.missing.length],
  };
}

function describeObservation(observation: ReturnType<typeof deliveredAt>): string {
  const { indicator, area, period, value, numerator, denominator, status, reason } = observation;
  const parts = numerator === null && denominator === null ? [] : [`${numerator}/${denominator}`];
  return [indicator, area, period, value ?? reason, ...parts, ...(status === 'provisional' ? [status] : [])].join('; ');
}

function write(summary: object): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
