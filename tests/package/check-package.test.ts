import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/package/check-package.ts';
import { faultsOf, GOOI, REGION, swap } from './fault-case.ts';
import { change, createSmallPackage, encode, seal } from './small-package.ts';

describe('checkPackage', async () => {
  const sealed = await createSmallPackage();

  test('finds nothing in a valid package', async () => {
    expect(await checkPackage(sealed)).toEqual([]);
  });

  test('a picture without alt text, and the letter that shows it is not blamed', async () => {
    const files = change(sealed, 'beelden.json', swap('"alt":"Een kaart van de regio.",', ''));
    expect(await faultsOf(await seal(files))).toEqual([['beeld-zonder-alt', 'beelden.json', '[0].alt']]);
  });

  test('a picture whose file is not there', async () => {
    const files = change(sealed, 'beelden.json', swap('beelden/kaart.svg', 'beelden/kart.svg'));
    expect(await faultsOf(await seal(files))).toEqual([['beeldbestand-ontbreekt', 'beelden.json', '[0].tekening.pad']]);
  });

  test('a file that is not UTF-8', async () => {
    const files = new Map(sealed).set('inwoners.csv', new Uint8Array([0xef, 0xbb, 0xbf, 0xe9]));
    expect(await faultsOf(await seal(files))).toEqual([['geen-utf8', 'inwoners.csv', '']]);
  });

  test('a file that has no place in a package', async () => {
    const files = new Map(sealed).set('cijfers/map/x.csv', encode('x.csv', 'a;b'));
    expect(await faultsOf(await seal(files))).toEqual([['onbekend-bestand', 'cijfers/map/x.csv', '']]);
  });

  test('figures of an area that does not exist', async () => {
    const files = new Map(sealed).set('cijfers/noord.csv', sealed.get(GOOI) ?? new Uint8Array());
    expect(await faultsOf(await seal(files))).toEqual([['onbekend-gebied', 'cijfers/noord.csv', '']]);
  });

  test.each(['gebieden.csv', 'indicatoren.json', 'programmas.json', 'beelden.json'])(
    'without %s there is one fault, not one for each row that needs it',
    async (path) => {
      const files = new Map(sealed);
      files.delete(path);
      expect(await faultsOf(await seal(files))).toEqual([['bestand-ontbreekt', path, '']]);
    },
  );

  test('says what a sum should be', async () => {
    const files = await seal(change(sealed, REGION, swap('2019-K1;31', '2019-K1;32')));
    expect((await checkPackage(files)).map(({ message }) => message)).toEqual([
      'De som klopt niet: hier staat 32, de districten samen zijn 31.',
      'De som klopt niet: hier staat 128, de vier kwartalen samen zijn 129.',
    ]);
  });

  test('a faulty district is one fault, not one more for each of its municipalities and figures', async () => {
    for (const replace of [
      swap('West-Utrecht;district', 'West-Utrecht;distrikt'),
      swap('West-Utrecht;district;midden-nederland', 'West-Utrecht;district;weesp'),
    ]) {
      const faults = await faultsOf(await seal(change(sealed, 'gebieden.csv', replace)));
      expect(faults.map(([, path, place]) => [path, place.slice(0, 5)])).toEqual([['gebieden.csv', 'rij 4']]);
    }
  });
});
