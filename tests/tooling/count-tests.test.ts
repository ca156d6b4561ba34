import { describe, expect, test } from 'vitest';
// @ts-expect-error: the scripts are plain JavaScript
import * as counting from '../../scripts/count-tests.mjs';

const { countPlaywright, countVitest, listPlaywrightFailures, listVitestFailures } = counting;

describe('countVitest', () => {
  test.each([
    ['all passed', { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true }, 5, 0],
    ['one failed', { numPassedTests: 4, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, success: false }, 4, 1],
    [
      'skipped and todo',
      { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, success: true },
      3,
      2,
    ],
    ['a file that does not load', { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, success: false }, 3, 1],
    ['no report', null, 0, 1],
  ])('%s', (_name, report, passed, failed) => {
    expect(countVitest(report)).toMatchObject({ passed, failed });
  });
});

describe('countPlaywright', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
  test.each([
    ['all passed', { stats, errors: [] }, 4, 0],
    ['one failed', { stats: { ...stats, unexpected: 1 }, errors: [] }, 4, 1],
    ['flaky', { stats: { ...stats, flaky: 1 }, errors: [] }, 4, 1],
    ['skipped', { stats: { ...stats, skipped: 2 }, errors: [] }, 4, 2],
    ['a file that does not load', { stats, errors: [{ message: 'x' }] }, 4, 1],
    ['no report', null, 0, 1],
  ])('%s', (_name, report, passed, failed) => {
    expect(countPlaywright(report)).toMatchObject({ passed, failed });
  });
});

describe('listVitestFailures', () => {
  test('a test that failed, and a file that does not load', () => {
    const failed = { status: 'failed', fullName: 'a is b', failureMessages: ['\u001b[31mexpected a\u001b[39m'] };
    const passed = { status: 'passed', fullName: 'b is b', failureMessages: [] };
    const report = {
      testResults: [
        { name: 'a.test.ts', message: '', assertionResults: [passed, failed] },
        { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
        { name: 'c.test.ts', message: '', assertionResults: [passed] },
      ],
    };
    expect(listVitestFailures(report)).toEqual(['a.test.ts › a is b\nexpected a', 'b.test.ts\nno such module']);
    expect(listVitestFailures(null)).toEqual([]);
  });
});

describe('listPlaywrightFailures', () => {
  test('what failed in suites of suites, and what has no test', () => {
    const spec = (title: string, ok: boolean) => ({
      title,
      ok,
      file: 'a.spec.ts',
      line: 3,
      tests: [{ results: [{ errors: ok ? [] : [{ message: 'too small' }] }] }],
    });
    const report = {
      errors: [{ message: 'no browser' }],
      suites: [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }],
    };
    expect(listPlaywrightFailures(report)).toEqual(['no browser', 'a.spec.ts:3 › two\ntoo small']);
    expect(listPlaywrightFailures(null)).toEqual([]);
  });
});
