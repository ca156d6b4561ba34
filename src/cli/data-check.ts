import { basename } from 'node:path';
import { checkPackage } from '../package/check-package.ts';
import type { PackageIssue } from '../package/package-issue.ts';
import { readFolder } from './read-folder.ts';

const folder = process.argv[2] ?? 'data';
const files = await readFolder(folder);
const issues = await checkPackage(files);
if (issues.length === 0) console.log(`${basename(folder)}/: ${files.size} bestanden, geen fouten`);
for (const issue of issues) console.log(toLine(issue));
process.exitCode = issues.length === 0 ? 0 : 1;

// cijfers/almere.csv: rij 12, kolom waarde: Schrijf 12.5 met een komma ... (decimale-punt)
function toLine({ path, place, message, code }: PackageIssue): string {
  return `${path}: ${place === '' ? '' : `${place}: `}${message} (${code})`;
}
