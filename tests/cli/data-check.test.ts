import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/read-folder.ts';
import { writeFiles } from '../../src/cli/write-files.ts';
import { LETTER, REGION, swap, WEST } from '../package/fault-case.ts';
import { change, createSmallPackage, type Files, seal } from '../package/small-package.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pakket-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runTool(tool: string, path: string): Promise<{ code: unknown; output: string }> {
  try {
    const { stdout } = await run(process.execPath, ['scripts/cli.mjs', tool, path]);
    return { code: 0, output: stdout };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error)) throw error;
    return { code: error.code, output: String(error.stdout) };
  }
}

async function write(name: string, files: Files): Promise<string> {
  const path = join(folder, name);
  await writeFiles(path, files);
  return path;
}

describe('data-check', () => {
  test('says in one line that a package is sound', async () => {
    const small = await createSmallPackage();
    const path = await write('goed', small);
    expect(await runTool('data-check', path)).toEqual({
      code: 0,
      output: `goed/: ${small.size} bestanden, geen fouten\n`,
    });
  });

  test('prints one line a fault and nothing else, and fails', async () => {
    const path = await write('fout', change(await createSmallPackage(), REGION, swap('2019;11,6', '2019;11.6')));
    expect(await runTool('data-check', path)).toEqual({
      code: 1,
      output: [
        'cijfers/midden-nederland.csv: rij 9, kolom waarde: Schrijf 11.6 met een komma in plaats van een punt, en zonder punten bij duizendtallen. (decimale-punt)',
        'cijfers/midden-nederland.csv: datapackage.json, resources[4].hash: De hash in datapackage.json klopt niet: het bestand is veranderd. Draai npm run data:seal. (hash-klopt-niet)\n',
      ].join('\n'),
    });
  });

  test('fails on a hidden figure that the rest of the package gives away, naming file and row', async () => {
    // 12 in the region and 9 in one district: what the other hides is 3.
    const shown = change(
      await createSmallPackage(),
      WEST,
      swap(
        'zaken;west-utrecht;2019;;;;definitief;voorbeeld;afgeschermd;',
        'zaken;west-utrecht;2019;9;;;definitief;voorbeeld;;',
      ),
    );
    const path = await write('bekend', await seal(shown));
    expect(await runTool('data-check', path)).toEqual({
      code: 1,
      output:
        'cijfers/gooi-en-vechtstreek.csv: rij 14, kolom waarde: De waarde is verborgen, maar iemand kan haar uitrekenen uit het totaal en de rest (de districten samen). (verborgen-waarde-af-te-leiden)\n',
    });
  });

  test('fails on hidden figures that leave too few numbers, although no single one follows', async () => {
    const few = change(
      await createSmallPackage(),
      REGION,
      swap('zaken;midden-nederland;2019;12', 'zaken;midden-nederland;2019;8'),
    );
    const words = change(few, WEST, swap('voorbeeld;afgeschermd;', 'voorbeeld;klein;'));
    const { code, output } = await runTool('data-check', await write('bijna', await seal(words)));
    expect(code).toBe(1);
    expect(
      output
        .split('\n')
        .map((line) => line.replace(/: .* \(/, ' ('))
        .sort(),
    ).toEqual([
      '',
      'cijfers/gooi-en-vechtstreek.csv (klein-verraadt-waarde)',
      'cijfers/west-utrecht.csv (klein-verraadt-waarde)',
    ]);
  });

  test('prints a warning and does not fail', async () => {
    const claim = swap('beeld: kaart', 'beeld: kaart\nuitspraken:\n  - { indicator: succes, richting: gelijk }');
    const files = await seal(change(await createSmallPackage(), LETTER, claim));
    const { code, output } = await runTool('data-check', await write('let-op', files));
    expect(code).toBe(0);
    expect(output).toContain(`${LETTER}: kop, uitspraken[0]: waarschuwing: De brief zegt`);
    expect(output).toContain(`${files.size} bestanden, geen fouten, 1 waarschuwing\n`);
  });

  test('fails on a folder that is not there', async () => {
    expect(await runTool('data-check', join(folder, 'weg'))).toMatchObject({ code: 1 });
  });
});

describe('reseal', () => {
  test('makes a changed package whole again and leaves no other file behind', async () => {
    const small = await createSmallPackage();
    const path = await write('zegel', change(small, REGION, swap('Jaarresultaten 2019', 'Jaarverslag')));
    expect((await runTool('data-check', path)).code).toBe(1);
    expect((await runTool('reseal', path)).code).toBe(0);
    expect((await runTool('data-check', path)).code).toBe(0);
    expect([...(await readFolder(path)).keys()].sort()).toEqual([...small.keys()].sort());
    expect(JSON.parse(await readFile(join(path, 'datapackage.json'), 'utf8')).name).toBe('klein');
  });
});
