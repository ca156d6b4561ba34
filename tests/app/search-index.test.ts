import { describe, expect, test } from 'vitest';
import { buildSearchIndex, searchEntries } from '../../src/app/search-index.ts';
import type { Trend } from '../../src/domain/trend.ts';
import { makeAction } from '../domain/action-factory.ts';
import { createCore } from './create-core.ts';

const action = makeAction('platform-ciso', {
  programme: 'digitaal',
  title: 'Platform CISO oprichten',
  text: 'Er komt een platform voor openbare orde.',
});
const trend: Trend = {
  id: 'online-fraude-stijgt',
  title: 'Nepwinkels duiken vaker op',
  text: 'De politie ziet meer nepwinkels.',
  kind: 'crime-picture',
  evidence: 'fair',
  evidenceReason: 'Alleen aangiften.',
  programme: 'digitaal',
  indicators: ['fraude'],
  areas: [],
  when: { type: 'period', period: '2019' },
  source: 'Actieagenda 2020',
  place: 'Jaarresultaten',
  origin: 'published',
};
const index = buildSearchIndex(createCore(), [action], [trend]);
const find = (query: string) => searchEntries(index, query);
const hrefs = (query: string) => find(query).flatMap(({ entries }) => entries.map(({ href }) => href));

describe('searchEntries', () => {
  test.each([
    ['cybercrime', '/indicator/cybercrime'],
    ['CYBERCRIME', '/indicator/cybercrime'],
    ['cybr', '/indicator/cybercrime'],
    ['cyberkrime', '/indicator/cybercrime'],
    ['csvs', '/indicator/csv'],
    ["csv's", '/indicator/csv'],
    ['online frau', '/indicator/fraude'],
    ['oost-utrecht', '/gebied/oost'],
    ['óost utrect', '/gebied/oost'],
    ['vechtstrek', '/gebied/gooi'],
    ['digitale', '/thema/digitaal'],
    ['cafe', '/verhalen/de-cafe-eigenaar'],
    ['ciso', '/actieagenda#platform-ciso'],
    ['nepwinkels', '/trends#online-fraude-stijgt'],
    ['openbare orde', '/actieagenda#platform-ciso'],
  ])('%s finds %s', (query, href) => {
    expect(hrefs(query)).toContain(href);
  });

  test.each(['', '  ', '!?', 'xyzzy', 'cybercrime xyzzy'])('%j finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('the better match goes first, in groups of a fixed order', () => {
    expect(hrefs('soest')[0]).toBe('/gebied/soest');
    expect(find('digitale').map(({ name }) => name)).toEqual([
      'Indicatoren',
      'Programma’s en projecten',
      'Trends',
      'Acties',
    ]);
  });

  test('a short word does not match by typing error', () => {
    expect(hrefs('gooj')).toContain('/gebied/gooi');
    expect(hrefs('gox')).toEqual([]);
  });

  test('a municipality tells its district', () => {
    const [areas] = find('soest');
    expect(areas?.entries[0]?.detail).toBe('Oost-Utrecht');
  });
});
