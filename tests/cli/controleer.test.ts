import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/controleer/parse-arguments.ts';
import { writeFiles } from '../../src/cli/write-files.ts';
import { createSmallPackage } from '../package/small-package.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levering-'));
  await writeFiles(join(folder, 'pakket'), await createSmallPackage());
});
afterAll(() => rm(folder, { recursive: true }));

async function controleer(text: string | Uint8Array, ...options: string[]): Promise<{ code: unknown; output: string }> {
  const path = join(folder, 'levering.csv');
  await writeFile(path, text);
  return runTool([path, '--data', join(folder, 'pakket'), ...options]);
}

async function runTool(args: readonly string[]): Promise<{ code: unknown; output: string }> {
  try {
    const { stdout } = await run(process.execPath, ['scripts/cli.mjs', 'controleer', ...args]);
    return { code: 0, output: stdout };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error)) throw error;
    return { code: error.code, output: String(error.stdout) };
  }
}

const HEADER = 'indicator;gebied;periode;waarde;status\n';
const GOOD = `${HEADER}meldingen;Hilversum;2019-K4;13;definitief\nmeldingen;Weesp;2019 Q4;0;voorlopig\nmeldingen;Woerden;2019-K4;9;\n`;

describe('controleer', () => {
  test('a file that can be published: exit 0 and a report that a person reads', async () => {
    expect(await controleer(GOOD)).toEqual({
      code: 0,
      output: [
        'levering.csv: UTF-8, puntkomma, lang, 3 rijen',
        '3 waarnemingen gelezen',
        '',
        'Kijk hiernaar (1)',
        '  Van Meldingen in 4e kwartaal 2019 per gemeente ontbreken: Vijfheerenlanden. Lever ze nog aan, of laat weten dat ze er niet zijn. (gebieden-ontbreken)',
        '',
        'Anders gelezen dan het er staat (1)',
        '  Cel C3: “2019 Q4” is gelezen als 2019-K4. (periode-gelezen)',
        '',
        'Verschil met wat er nu staat',
        '  0 nieuw, 1 gewijzigd, 2 ongewijzigd, 1 ontbrekend',
        '',
        'Geen fouten: dit bestand kan worden gepubliceerd.',
        '',
      ].join('\n'),
    });
  });

  test('the same as JSON, to the letter', async () => {
    const { code, output } = await controleer(GOOD, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      bestand: { codering: 'utf-8', scheidingsteken: ';', indeling: 'lang', rijen: 3 },
      waarnemingen: [
        { indicator: 'meldingen', gebied: 'hilversum', periode: '2019-K4', waarde: 13, status: 'definitief' },
        { indicator: 'meldingen', gebied: 'weesp', periode: '2019-K4', waarde: 0, status: 'voorlopig' },
        { indicator: 'meldingen', gebied: 'woerden', periode: '2019-K4', waarde: 9, status: 'definitief' },
      ],
      meldingen: [
        expect.objectContaining({ code: 'gebieden-ontbreken', ernst: 'waarschuwing', rij: null, cel: null }),
        {
          code: 'periode-gelezen',
          ernst: 'hersteld',
          rij: 3,
          kolom: 'periode',
          cel: 'C3',
          waarde: '2019 Q4',
          tekst: 'Cel C3: “2019 Q4” is gelezen als 2019-K4.',
          voorstel: '2019-K4',
        },
      ],
      verschil: { nieuw: 0, gewijzigd: 1, ongewijzigd: 2, ontbrekend: 1 },
    });
  });

  test('a file with an error: exit 1; what the package has not is an issue, and with --onbekend toestaan it stands as it is', async () => {
    const foreign = `${HEADER}fietsdiefstal;Almelo;2019;120;\n`;
    const strict = await controleer(foreign, '--json');
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.output)).toMatchObject({
      waarnemingen: [],
      meldingen: [
        { code: 'onbekende-indicator', ernst: 'fout', cel: 'A2', waarde: 'fietsdiefstal' },
        { code: 'onbekend-gebied', ernst: 'fout', cel: 'B2', waarde: 'Almelo' },
      ],
    });
    const free = await controleer(foreign, '--json', '--onbekend', 'toestaan');
    expect(free.code).toBe(0);
    expect(JSON.parse(free.output).waarnemingen).toEqual([
      { indicator: 'fietsdiefstal', gebied: 'Almelo', periode: '2019', waarde: 120, status: 'definitief' },
    ]);
  });

  test('asks which of two tables, and takes the answer', async () => {
    const two = `${GOOD}\n\nindicator;gebied;periode;waarde\nmeldingen;Woerden;2019-K4;9\n`;
    expect((await controleer(two)).code).toBe(1);
    expect((await controleer(two, '--tabel', '2')).code).toBe(0);
  });

  test.each([
    ['an empty file', '', 'leeg-bestand'],
    ['blanks', ' \r\n\t\n', 'leeg-bestand'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'plaatje'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oud-excel'],
    [
      'a workbook with a password',
      Buffer.concat([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'versleuteld',
    ],
    ['a web page', '<!DOCTYPE html><table><tr><td>1</td></tr></table>', 'webpagina'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0, 2, 3]), 'geen-tekst'],
    ['broken JSON', '[{"indicator": "x", ', 'kapotte-json'],
    ['a letter', 'Beste mensen\nHierbij de cijfers.\n', 'geen-tabel'],
  ])('%s cannot be read: exit 2 and a sentence that helps', async (_name, bytes, code) => {
    const { code: exit, output } = await controleer(bytes, '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(output)).toMatchObject({
      bestand: { rijen: 0 },
      waarnemingen: [],
      meldingen: [{ code, ernst: 'fout', tekst: expect.stringMatching(/\. .*\.$/) }],
    });
  });

  test('a file or a folder that is not there: exit 2', async () => {
    expect((await runTool([join(folder, 'weg.csv')])).code).toBe(2);
    expect((await runTool([join(folder, 'levering.csv'), '--data', join(folder, 'weg')])).code).toBe(2);
  });
});

describe('parseArguments', () => {
  const all = { file: 'a.csv', folder: 'data', json: false, allowUnknown: false, table: null };
  test.each([
    ['a.csv', all],
    ['--json a.csv', { ...all, json: true }],
    ['a.csv --data map --onbekend toestaan', { ...all, folder: 'map', allowUnknown: true }],
    ['a.csv --data=map --onbekend=toestaan --tabel=2', { ...all, folder: 'map', allowUnknown: true, table: 2 }],
    ['', null],
    ['a.csv b.csv', null],
    ['a.csv --onbekend weigeren', null],
    ['a.csv --tabel twee', null],
    ['a.csv --data', null],
    ['a.csv --anders', null],
  ])('%s', (line, expected) => {
    expect(parseArguments(line.split(' ').filter((word) => word !== ''))).toEqual(expected);
  });
});
