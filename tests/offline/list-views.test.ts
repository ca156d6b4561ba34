import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  actionsSource,
  areaSource,
  indicatorSource,
  storySource,
  themeSource,
  toAddress,
  trendsSource,
} from '../../src/api/view-source.ts';
import { listViews, toViewAddress, viewOfPage } from '../../src/offline/list-views.ts';
import { deriveViews } from '../../src/package/derive-views.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { readFolder } from '../../src/server/start/read-folder.ts';

const { data, issues } = readPackage(readFolder(join(import.meta.dirname, '..', '..', 'data')));
const views = deriveViews(data, issues);
const core: unknown = JSON.parse(views.get('kern.json') ?? '');

describe('listViews', () => {
  it('names every view of the package but those of municipalities', () => {
    const municipalities = data.areas.filter(({ level }) => level === 'municipality');
    const others = [...views.keys()].filter(
      (path) => path !== 'kern.json' && !municipalities.some(({ id }) => path === `gebied/${id}.json`),
    );
    expect(listViews(core).toSorted()).toEqual(others.toSorted());
  });

  it('names them as the pages ask for them', () => {
    const core = { areas: [{ id: 'a b', level: 'region' }], indicators: [{ id: 'é' }], programmes: [{ id: 'p' }] };
    const content = [
      { id: 's', form: 'story' },
      { id: 'l', form: 'letters' },
    ];
    const asked = [
      areaSource('a b'),
      themeSource('p'),
      indicatorSource('é'),
      actionsSource,
      trendsSource,
      storySource('s'),
    ];
    expect(listViews({ ...core, content }).map((path) => toViewAddress(path, 'x/1'))).toEqual(
      asked.map((source) => toAddress(source, 'x/1')),
    );
  });

  it.each([null, [], 'kern', { areas: [] }])('names none in %j', (json) => {
    expect(listViews(json)).toEqual([]);
  });
});

describe('viewOfPage', () => {
  it.each([
    ['/gebied/almere', 'gebied/almere.json'],
    ['/gebied', null],
    ['/indicator/x', null],
  ])('%s -> %s', (path, view) => {
    expect(viewOfPage(path)).toBe(view);
  });
});
