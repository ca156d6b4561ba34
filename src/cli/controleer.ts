import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DataPackage } from '../package/data-package.ts';
import { readPackage } from '../package/read-package.ts';
import { DEFAULT_LIMITS } from '../intake/intake-options.ts';
import { REFUSALS } from '../intake/refusals.ts';
import { type IntakeResult, takeIn } from '../intake/take-in.ts';
import { openByteSource } from './controleer/open-byte-source.ts';
import { parseArguments } from './controleer/parse-arguments.ts';
import { writeJson } from './controleer/write-json.ts';
import { writeReport } from './controleer/write-report.ts';
import { readFolder } from './read-folder.ts';

const USAGE = 'Gebruik: npm run -s controleer -- BESTAND [--data MAP] [--json] [--onbekend toestaan] [--tabel NUMMER]';
// Whoever reads the report may stop halfway (| head).
process.stdout.on('error', () => process.exit());
const args = parseArguments(process.argv.slice(2));
process.exitCode = args === null ? explain() : await check(args);

function explain(): number {
  console.error(USAGE);
  return 2;
}

async function check({ file, folder, json, allowUnknown, table }: NonNullable<typeof args>): Promise<number> {
  const data = await readData(folder);
  if (data === null) {
    console.error(`${folder}: deze map is er niet, of er staat geen datapakket in.`);
    return 2;
  }
  const result = await takeFile(file, data, { allowUnknown, ...(table === null ? {} : { table }) });
  for (const line of json ? writeJson(result) : writeReport(basename(file), result)) process.stdout.write(line);
  if (result.kind === 'refused') return 2;
  return result.issues.some(({ severity }) => severity === 'fout') ? 1 : 0;
}

async function takeFile(
  file: string,
  data: DataPackage,
  options: { readonly allowUnknown: boolean; readonly table?: number },
): Promise<IntakeResult> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return refuse('bestand-ontbreekt');
  if (found.size > DEFAULT_LIMITS.maxBytes) return refuse('te-groot');
  const source = openByteSource(file);
  try {
    return await takeIn(source, basename(file), data, options);
  } finally {
    source.close();
  }
}

function refuse(code: 'bestand-ontbreekt' | 'te-groot'): IntakeResult {
  return { kind: 'refused', code, text: REFUSALS[code] };
}

async function readData(folder: string): Promise<DataPackage | null> {
  const files = await readFolder(folder).catch(() => null);
  return files?.has('datapackage.json') ? readPackage(files).data : null;
}
