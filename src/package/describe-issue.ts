import type { PackageIssue } from './package-issue.ts';

/** An issue as one line for a block that misses something: "acties.json [3].status: ..." */
export function describeIssue({ path, place, message }: PackageIssue): string {
  return `${path} ${place}: ${message}`;
}
