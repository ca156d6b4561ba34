import { auditPackage } from './audit/audit-package.ts';
import { createAreaTree } from '../domain/area-tree.ts';
import type { OpenSolver } from '../domain/disclosure/linear-program.ts';
import { checkClaims } from './check-claims.ts';
import { checkFigures } from './check-figures.ts';
import { checkFiles } from './check-files.ts';
import { checkSums } from './check-sums.ts';
import { checkConsent, checkLetters } from './check-texts.ts';
import type { PackageIssue } from './package-issue.ts';
import { readLocated } from './read-located.ts';
import { toDataPackage } from './read-package.ts';

/**
 * Every fault and warning of a data package (path inside the package -> bytes), sorted by file; without a fault it may be
 * published. Never throws on content. With a solver also the hidden figures that follow from several others together, of the
 * indicators in `only` (null = all).
 */
export async function checkPackage(
  files: ReadonlyMap<string, Uint8Array>,
  open?: OpenSolver,
  only: ReadonlySet<string> | null = null,
): Promise<PackageIssue[]> {
  const located = readLocated(files);
  const areas = located.areas.map(({ item }) => item);
  const tree = createAreaTree(areas);
  const indicators = new Map(located.indicators.map(({ item }) => [item.id, item]));
  const areAreasSound = !located.issues.some(({ path, code }) => path === 'gebieden.csv' && code !== 'bom-ontbreekt');
  const issues = [
    ...located.issues,
    ...(await checkFiles(files, located.datapackage)),
    ...checkFigures(located.observations, indicators, tree),
    ...checkSums(located.observations, indicators, areas, tree, areAreasSound),
    ...checkLetters(located.letters),
    ...checkClaims(located.letters, toDataPackage(located)),
    ...checkConsent([...located.stories, ...located.pictures], located.statedDate),
  ];
  const found = new Set(issues.filter(({ code }) => code === 'verborgen-waarde-af-te-leiden').map(rowOf));
  const audited =
    open === undefined ? [] : auditPackage(located, open, only).filter((issue) => !found.has(rowOf(issue)));
  return [...issues, ...audited].sort((a, b) => comparePaths(a.path, b.path));
}

// A row whose secret one sum gives away is told once, with that sum.
function rowOf({ path, place }: PackageIssue): string {
  return `${path} ${place.split(',')[0]}`;
}

function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
