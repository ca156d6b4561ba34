import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadViews } from '../../build/load-views.ts';
import { actionsQuery, areaQuery, coreQuery, indicatorQuery, storyQuery, themeQuery } from '../../src/api/queries.ts';
import {
  actionsSource,
  areaSource,
  coreSource,
  indicatorSource,
  storySource,
  themeSource,
  toAddress,
  type ViewSource,
} from '../../src/api/view-source.ts';

const { views } = loadViews(join(import.meta.dirname, '..', '..', 'data'));
const core = coreSource.decode(JSON.parse(views.get('kern.json') ?? ''));
const story = core.content.find(({ form }) => form === 'story')?.id ?? '';

describe('a source reads what the build writes', () => {
  const sources: readonly ViewSource<unknown>[] = [
    coreSource,
    actionsSource,
    storySource(story),
    ...core.areas.map(({ id }) => areaSource(id)),
    ...core.indicators.map(({ id }) => indicatorSource(id)),
    ...core.programmes.map(({ id }) => themeSource(id)),
  ];
  test.each(sources)('$path', ({ path, decode }) => {
    expect(() => decode(JSON.parse(views.get(path) ?? ''))).not.toThrow();
    expect(() => decode({ iets: 'anders' })).toThrow(/Invalid/);
  });
});

test('an address never leaves /afgeleid/', () => {
  expect(toAddress(areaSource('utrecht-stad'), null)).toBe('/afgeleid/gebied/utrecht-stad.json');
  expect(toAddress(themeSource('a b?c'), 'x&1')).toBe('/afgeleid/thema/a%20b%3Fc.json?pakket=x%261');
});

test('each query has a key of its own and never grows old', () => {
  const queries = [
    coreQuery(),
    actionsQuery(),
    areaQuery('a'),
    areaQuery('b'),
    indicatorQuery('a'),
    themeQuery('a'),
    storyQuery('a'),
  ];
  expect(new Set(queries.map(({ queryKey }) => queryKey.join('/'))).size).toBe(queries.length);
  for (const { staleTime } of queries) expect(staleTime).toBe(Number.POSITIVE_INFINITY);
});
