import type { PackageIssue } from '../../package/package-issue.ts';
import type { OverviewBase } from './overview-model.ts';

/** Files that every figure leans on: what is at fault in them belongs to no row of its own. */
const SHARED_FILES =
  /^(?:datapackage|indicatoren|programmas|gebeurtenissen)\.json$|^(?:doelen|gebieden|inwoners)\.csv$/;

/** "indicatoren.json, [0].soort: ..." for each fault that no figure on the page can show; null when there is none. */
export function findLooseFaults({ core, view, readings }: OverviewBase): string | null {
  const rows = new Set(readings.map(({ indicator }) => indicator.id));
  const isOfNoRow = ({ indicator }: PackageIssue) => indicator !== undefined && !rows.has(indicator);
  const loose = [...core.issues.filter(({ path }) => SHARED_FILES.test(path)), ...view.issues.filter(isOfNoRow)];
  if (loose.length === 0) return null;
  return loose.map(({ path, place, message }) => `${[path, place].filter(Boolean).join(', ')}: ${message}`).join(' ');
}
