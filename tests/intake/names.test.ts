import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { createAreaNames } from '../../src/intake/area-names.ts';
import { foldName } from '../../src/intake/fold-name.ts';
import { nearestName } from '../../src/intake/nearest-name.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { readPackage } from '../../src/package/read-package.ts';

const { data } = readPackage(await readFolder('data'));
const area = (id: string, name: string, cbs: string | null): Area => ({
  id,
  name,
  cbs,
  level: 'municipality',
  parent: null,
  validFrom: null,
  validUntil: null,
  tile: null,
  abbreviation: '',
});
const areas = createAreaNames([...data.areas, area('sudwal', 'Sûdwâl', 'GM9001')]);
const find = (text: string): string => {
  const match = areas.match(text);
  return match.kind === 'area' ? match.area.id : match.kind;
};

describe('createAreaNames', () => {
  test.each([
    ['utrecht', 'utrecht'],
    ['Utrecht', 'utrecht'],
    ['UTRECHT', 'utrecht'],
    ['\u200bUtrecht', 'utrecht'],
    ['Utrecht (gemeente)', 'utrecht'],
    ['gemeente Utrecht', 'utrecht'],
    ['Utrecht (municipality)', 'utrecht'],
    ['Utrecht (Ut)', 'utrecht'],
    ['Laren (NH.)', 'laren'],
    ['Laren (N.H.)', 'laren'],
    ['Laren (Gld.)', 'unknown'],
    ['Flevoland (Fl.)', 'unknown'],
    ['Midden-Nederland (RE)', 'midden-nederland'],
    ['Utrecht (RE)', 'unknown'],
    ['Politie Midden-Nederland', 'midden-nederland'],
    ['politie-eenheid Midden-Nederland', 'midden-nederland'],
    ['Politie Utrecht', 'unknown'],
    ['District Gooi & Vechtstreek', 'gooi-en-vechtstreek'],
    ['Veiligheidsregio Utrecht', 'unknown'],
    ['GM0344', 'utrecht'],
    ['GM344', 'utrecht'],
    ['gm 0344', 'utrecht'],
    ['0344', 'utrecht'],
    ['344', 'utrecht'],
    ['00344', 'utrecht'],
    ['0344 Utrecht', 'utrecht'],
    ['GM0344 - Utrecht', 'utrecht'],
    ['Utrecht (GM0344)', 'utrecht'],
    ['0344 Almere', 'unknown'],
    ['Almere (GM0344)', 'unknown'],
    ['Ronde Venen, De', 'de-ronde-venen'],
    ['Bilt (De)', 'de-bilt'],
    ['Gooi & Vechtstreek', 'gooi-en-vechtstreek'],
    ['GM0344  ', 'utrecht'],
    ['Utrecht-Stad', 'utrecht-stad'],
    ['district Utrecht-Stad', 'utrecht-stad'],
    ['RE03', 'midden-nederland'],
    ['RE03  ', 'midden-nederland'],
    ['Midden Nederland', 'midden-nederland'],
    ['Wijk bij  Duurstede', 'wijk-bij-duurstede'],
    ['gooise meren', 'gooise-meren'],
    ['de Bilt', 'de-bilt'],
    ['Ijsselstein', 'ijsselstein'],
    ['Totaal', 'total'],
    ['Utrecht (PV)', 'unknown'],
    ['Utrecht (provincie)', 'unknown'],
    ['Utrecht (CR)', 'unknown'],
    ['PV26', 'unknown'],
    ['GM9999', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (text, id) => {
    expect(find(text)).toBe(id);
  });

  test('every area is found by its name in any form of Unicode, with blanks around it', () => {
    const form = fc.constantFrom('NFC', 'NFD');
    fc.assert(
      fc.property(
        fc.constantFrom(...data.areas, area('sudwal', 'Sûdwâl', 'GM9001')),
        form,
        fc.nat(3),
        ({ id, name }, unicode, blanks) => {
          expect(find(`${' '.repeat(blanks)}${name.normalize(unicode)}${'\u00a0'.repeat(blanks)}`)).toBe(id);
        },
      ),
    );
  });
});

describe('nearestName', () => {
  const names = data.areas.map(({ name }) => name);
  test.each([
    ['Gooisemeren', 'Gooise Meren'],
    ['Amersfort', 'Amersfoort'],
    ['Hilversom', 'Hilversum'],
    ['Nieuwegien', 'Nieuwegein'],
    ['Vijfherenlanden', 'Vijfheerenlanden'],
    ['Ukr', 'Urk'],
    ['Amsterdam', null],
    ['Larem', 'Laren'],
    ['', null],
    ['x'.repeat(10_000), null],
  ])('%.20s is nearest to %s', (text, name) => {
    expect(nearestName(text, names)).toBe(name);
  });

  test('does not choose between two that are as near', () => {
    expect(nearestName('Baarm', ['Baarn', 'Baars'])).toBeNull();
  });
});

describe('foldName', () => {
  test.each([
    ['Súdwest-Fryslân ', 'sudwest fryslan'],
    ["'s-Gravenhage", "'s gravenhage"],
    ['’s-Gravenhage', "'s gravenhage"],
    ['gem_code', 'gem code'],
  ])('%s is %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });
});
