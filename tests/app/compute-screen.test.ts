import { describe, expect, test } from 'vitest';
import { composeTitle } from '../../src/app/compose-title.ts';
import { computeScreen } from '../../src/app/compute-screen.ts';
import { describeUnknown } from '../../src/app/describe-unknown.ts';
import { findRoute, pathAreaOf } from '../../src/app/find-route.ts';
import { resolveLocation } from '../../src/app/resolve-location.ts';
import { createCore } from './create-core.ts';

const core = createCore();

function screenAt(address: string) {
  const { pathname, searchParams } = new URL(address, 'http://site');
  const found = findRoute(pathname);
  return computeScreen(core, pathname, found, resolveLocation(core, found && pathAreaOf(found), String(searchParams)));
}

describe('computeScreen', () => {
  test.each([
    ['/', 'Overzicht'],
    ['/?gebied=oost', 'Overzicht, Oost-Utrecht'],
    ['/thema/digitaal', 'Digitale veiligheid'],
    ['/thema/digitaal?gebied=soest', 'Digitale veiligheid, Soest'],
    ['/gebied/soest', 'Soest'],
    ['/gebied/soest?periode=2018-K1', 'Soest'],
    ['/indicator/csv', 'Criminele netwerken (CSV’s) aangepakt'],
    ['/verhalen/de-cafe-eigenaar', 'De café-eigenaar'],
    ['/jaar/2019', 'Jaarresultaten 2019'],
  ])('%s is called %s', (address, title) => {
    const screen = screenAt(address);
    expect(screen.kind === 'known' && composeTitle(screen.title, screen.area)).toBe(title);
  });
});

describe('describeUnknown', () => {
  test.each([
    ['/nergens', 'Deze pagina bestaat niet', '/'],
    ['/thema/nergens', 'Dit thema kennen we niet', '/thema/digitaal'],
    ['/gebied/nergens', 'Dit gebied kennen we niet', '/gebied/midden-nederland'],
    ['/indicator/nergens', 'Deze indicator kennen we niet', '/indicator/cybercrime'],
    ['/verhalen/nergens', 'Dit verhaal kennen we niet', '/verhalen/de-cafe-eigenaar'],
    ['/jaar/2020', 'Van dit jaar zijn er geen resultaten', '/jaar/2019'],
    ['/thema/digitaal?gebied=nergens', 'Dit gebied kennen we niet', '/thema/digitaal?gebied=midden-nederland'],
    ['/thema/digitaal?periode=nooit', 'Deze periode kennen we niet', '/thema/digitaal?periode=2019-K4'],
  ])('%s: %s, with a first choice', (address, title, first) => {
    const screen = screenAt(address);
    if (screen.kind === 'known') throw new Error('known');
    const unknown = describeUnknown(core, screen);
    expect([unknown.title, unknown.choices[0]?.href]).toEqual([title, first]);
    if (!address.includes('nergens')) return;
    expect(unknown.text).toContain('nergens');
  });
});
