import { describe, expect, test } from 'vitest';
import { matchPath } from '../../src/app/match-path.ts';

describe('matchPath', () => {
  test.each([
    ['/', '/', []],
    ['/thema/:id', '/thema/vis', [['id', 'vis']]],
    ['/thema/:id', '/thema/caf%C3%A9', [['id', 'café']]],
    ['/over/methode', '/over/methode', []],
    ['/thema/:id', '/thema', null],
    ['/thema/:id', '/thema/', null],
    ['/thema/:id', '/thema/vis/meer', null],
    ['/thema/:id', '/verhalen/vis', null],
    ['/thema/:id', '/thema/%E0%A4%A', null],
    ['/', '/thema', null],
  ] as const)('%s on %s', (pattern, path, expected) => {
    const params = matchPath(pattern, path);
    expect(params && [...params]).toEqual(expected);
  });
});
