import { describeIssue } from '../../package/describe-issue.ts';
import type { Area } from '../../domain/area.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import type { IndicatorBase } from './indicator-base.ts';

/** What is wrong in the files that hold the figures of this indicator in these areas, or its targets. */
export function findFigureFaults({ core, indicator }: IndicatorBase, areas: readonly Area[]): PackageIssue[] {
  const ids = new Set(areas.map(({ id }) => id));
  const files = new Set(areas.map(({ id, level, parent }) => (level === 'municipality' ? parent : id)));
  return core.issues.filter((issue) => {
    if (issue.indicator !== undefined && issue.indicator !== indicator.id) return false;
    const [, file] = /^cijfers\/([^/]+)\.(?:csv|json)$/.exec(issue.path) ?? [];
    if (file !== undefined) return issue.area === undefined ? files.has(file) : ids.has(issue.area);
    return issue.path.startsWith('doelen') && issue.indicator === indicator.id;
  });
}

/** One line a fault, for who mends the file; null when there is none. */
export function writeFaults(issues: readonly PackageIssue[]): string | null {
  if (issues.length === 0) return null;
  return issues.map(describeIssue).join(' ');
}
