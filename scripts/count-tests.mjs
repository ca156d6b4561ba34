import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

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

/** The names of the tests that failed in a vitest JSON report, each with the first of its messages. */
export function listVitestFailures(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${name}\n${shorten(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}\n${shorten(failureMessages[0] ?? '')}`);
  });
}

/** The same of a playwright JSON report. */
export function listPlaywrightFailures(report) {
  const own = (report?.errors ?? []).map(({ message }) => shorten(message ?? ''));
  return [...own, ...(report?.suites ?? []).flatMap((suite) => listSuite(suite))];
}

function listSuite(suite) {
  const failed = (suite.specs ?? []).filter(({ ok }) => !ok);
  const told = failed.map(({ file, line, title, tests }) => {
    const messages = tests.flatMap(({ results }) =>
      results.flatMap(({ errors }) => errors.map((each) => each.message)),
    );
    return `${file}:${line} › ${title}\n${shorten(messages.join('\n'))}`;
  });
  return [...told, ...(suite.suites ?? []).flatMap((each) => listSuite(each))];
}

function shorten(message) {
  return stripVTControlCharacters(message).split('\n').slice(0, 25).join('\n');
}

export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
