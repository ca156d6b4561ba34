import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const TESTS = join(import.meta.dirname, '..');
const DOC = readFileSync(join(TESTS, '..', 'docs', 'quality.md'), 'utf8');

/** Ids of rows with which the name of a test begins, "S18 nothing outside" -> S18. */
function findNamedRows(text: string): string[] {
  const titles = text.matchAll(/['"`]((?:[ARSP]\d{1,2} ){1,4})[^\s'"`]/g);
  return [...titles].flatMap(([, ids = '']) => ids.trim().split(' '));
}

describe('findNamedRows', () => {
  test.each([
    ["test('S18 nothing outside the site')", ['S18']],
    ["it('R1 R3 is all there')", ['R1', 'R3']],
    ["test('it holds S18')", []],
    ["'S18'", []],
  ])('%s', (text, rows) => expect(findNamedRows(text)).toEqual(rows));
});

describe('the rows of docs/quality.md that are named by a test', () => {
  const [, listed = ''] = /^Rows named by tests: (.+)\.$/m.exec(DOC) ?? [];
  const promised = listed.split(', ');
  const named = new Set(
    readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:test|spec)\.tsx?$|-contract\.ts$/.test(name) && !name.includes('named-rows'))
      .flatMap((name) => findNamedRows(readFileSync(join(TESTS, name), 'utf8'))),
  );

  test('are listed', () => expect(promised.length).toBeGreaterThan(40));
  test.each(promised)('%s', (row) => expect([...named]).toContain(row));
  test('are all of them', () => expect([...named].filter((row) => !promised.includes(row))).toEqual([]));
});
