import { existsSync, readFileSync } from 'node:fs';

/** Counts of a vitest JSON report; a skipped test counts as failed: tests never skip. A missing report counts one failure. */
export function countVitest(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const failed = report.numFailedTests + skipped;
  // A file that cannot be loaded has no tests of its own to fail.
  return { passed: report.numPassedTests, failed: failed || (report.success ? 0 : 1), skipped };
}

/** Counts of a playwright JSON report; flaky counts as failed, and so does skipped. */
export function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: failed || (report.errors.length > 0 ? 1 : 0), skipped };
}

export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
