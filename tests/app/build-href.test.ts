import { describe, expect, test } from 'vitest';
import { buildAreaHref, buildHref, buildPeriodHref, readPlace, toAreaAddress } from '../../src/app/build-href.ts';

const defaults = { area: 'midden-nederland', period: '2019-K4' };
const elsewhere = { area: 'oost', period: '2018-K2' };

describe('buildHref', () => {
  test.each([
    ['/thema/vis', defaults, '/thema/vis'],
    ['/thema/vis', elsewhere, '/thema/vis?gebied=oost&periode=2018-K2'],
    ['/thema/vis#cijfers', elsewhere, '/thema/vis?gebied=oost&periode=2018-K2#cijfers'],
    ['/actieagenda?status=loopt-achter', elsewhere, '/actieagenda?gebied=oost&periode=2018-K2&status=loopt-achter'],
    ['/?gebied=gooi', elsewhere, '/?gebied=gooi&periode=2018-K2'],
    ['/?gebied=midden-nederland', elsewhere, '/?periode=2018-K2'],
    ['/?periode=2019-K4', elsewhere, '/?gebied=oost'],
    ['/thema/vis', { ...elsewhere, publication: '3' }, '/thema/vis?gebied=oost&periode=2018-K2&publicatie=3'],
    ['/thema/vis?publicatie=2', { ...defaults, publication: null }, '/thema/vis'],
    ['/gebied/soest', elsewhere, '/gebied/soest?periode=2018-K2'],
    ['/gebied', elsewhere, '/gebied?gebied=oost&periode=2018-K2'],
  ])('%s', (path, place, expected) => {
    expect(buildHref(path, place, defaults)).toBe(expected);
  });
});

describe('buildAreaHref', () => {
  test.each([
    ['/thema/vis', 'gooi', '/thema/vis?gebied=gooi&periode=2018-K2'],
    ['/thema/vis?gebied=oost&periode=2018-K2', 'midden-nederland', '/thema/vis?periode=2018-K2'],
    ['/gebied/oost?periode=2018-K2', 'soest', '/gebied/soest?periode=2018-K2'],
    ['/actieagenda?gebied=oost&eigenaar=x', 'gooi', '/actieagenda?gebied=gooi&periode=2018-K2&eigenaar=x'],
  ])('%s for %s', (address, area, expected) => {
    expect(buildAreaHref(address, area, elsewhere, defaults)).toBe(expected);
  });
});

describe('buildPeriodHref', () => {
  test.each([
    ['/thema/vis?gebied=oost', '2019-K1', '/thema/vis?gebied=oost&periode=2019-K1'],
    ['/gebied/oost?periode=2018-K2', '2019-K4', '/gebied/oost'],
  ])('%s at %s', (address, period, expected) => {
    expect(buildPeriodHref(address, period, elsewhere, defaults)).toBe(expected);
  });
});

describe('toAreaAddress', () => {
  test.each([
    ['/', '', 'oost', '/?gebied=oost'],
    ['/thema/vis', 'gebied=gooi&periode=2018-K2', 'oost', '/thema/vis?gebied=oost'],
    ['/gebied/gooi', 'periode=2018-K2', 'oost', '/gebied/oost'],
  ])('%s?%s for %s', (path, search, area, expected) => {
    expect(toAreaAddress(path, search, area)).toBe(expected);
  });
});

describe('readPlace', () => {
  test.each([
    [null, '', { ...defaults, publication: null }],
    [null, '?gebied=oost&periode=2018-K2', { ...elsewhere, publication: null }],
    ['urk', '?periode=2018-K2', { area: 'urk', period: '2018-K2', publication: null }],
    [null, '?gebied=oost&publicatie=3', { area: 'oost', period: '2019-K4', publication: '3' }],
  ])('%s %s', (pathArea, search, expected) => {
    expect(readPlace(pathArea, search, defaults)).toEqual(expected);
  });
});
