import loadHighs from 'highs';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { checkPackage } from '../package/check-package.ts';
import { isWarningCode } from '../package/faults.ts';
import type { PackageIssue } from '../package/package-issue.ts';
import { openHighs } from '../package/audit/open-highs.ts';
import { readFolder } from './read-folder.ts';

const folder = process.argv[2] ?? 'data';
process.exitCode = existsSync(folder) ? await checkFolder() : reportNoFolder();

async function checkFolder(): Promise<number> {
  const files = await readFolder(folder);
  const issues = await checkPackage(files, openHighs(await loadHighs()));
  for (const issue of issues) console.log(toLine(issue));
  const warnings = issues.filter(({ code }) => isWarningCode(code)).length;
  if (issues.length > warnings) return 1;
  console.log(`${basename(resolve(folder))}/: ${files.size} bestanden, geen fouten${writeWarnings(warnings)}`);
  return 0;
}

function writeWarnings(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', 1 waarschuwing' : `, ${count} waarschuwingen`;
}

function reportNoFolder(): number {
  console.log(`${folder}: deze map is er niet (map-ontbreekt)`);
  return 1;
}

// cijfers/almere.csv: rij 12, kolom waarde: Schrijf 12.5 met een komma ... (decimale-punt)
function toLine({ path, place, message, code }: PackageIssue): string {
  const severity = isWarningCode(code) ? 'waarschuwing: ' : '';
  return `${path}: ${place === '' ? '' : `${place}: `}${severity}${message} (${code})`;
}
