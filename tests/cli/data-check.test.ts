import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/read-folder.ts';
import { writeFiles } from '../../src/cli/write-files.ts';
import { LETTER, REGION, swap } from '../package/fault-case.ts';
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
