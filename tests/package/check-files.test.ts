import { describe, expect, test } from 'vitest';
import { append, faultsOf, GOOI, LETTER, STORY, swap } from './fault-case.ts';
import { change, createSmallPackage, type Files } from './small-package.ts';

describe('checkPackage, datapackage.json', async () => {
  const small = await createSmallPackage();
  const paths = [...small.keys()].filter((path) => path !== 'datapackage.json').sort();
  const resource = (path: string, key: string): string => `resources[${paths.indexOf(path)}].${key}`;

  test.each([
    [
      'a file that is not in it',
      new Map(small).set('letters/b.md', small.get(LETTER) ?? new Uint8Array()),
      ['niet-in-datapackage', 'datapackage.json', 'resources'],
    ],
    [
      'a resource without a file',
      withoutFile(small, STORY),
      ['bron-zonder-bestand', 'datapackage.json', resource(STORY, 'path')],
    ],
    [
      'other bytes of the same length',
      change(small, LETTER, swap('Kort wat er staat.', 'Kort wat er stond.')),
      ['hash-klopt-niet', LETTER, `datapackage.json, ${resource(LETTER, 'hash')}`],
    ],
    [
      'more bytes',
      change(small, LETTER, append('Nog een zin.')),
      ['bytes-kloppen-niet', LETTER, `datapackage.json, ${resource(LETTER, 'bytes')}`],
    ],
    [
      'a file that is in it twice',
      change(small, 'datapackage.json', (text) => {
        const content = JSON.parse(text);
        return JSON.stringify({ ...content, resources: [...content.resources, content.resources[0]] });
      }),
      ['dubbele-sleutel', 'datapackage.json', `resources[${paths.length}].path`],
    ],
    [
      'another schema',
      change(small, 'datapackage.json', swap('"decimalChar": ","', '"decimalChar": "."')),
      ['schema-klopt-niet', GOOI, `datapackage.json, ${resource(GOOI, 'schema')}`],
    ],
    [
      'another dialect',
      change(small, 'datapackage.json', swap('"delimiter": ";"', '"delimiter": ","')),
      ['schema-klopt-niet', GOOI, `datapackage.json, ${resource(GOOI, 'dialect')}`],
    ],
    [
      'a wrong date',
      change(small, 'datapackage.json', (t) => t.replace(/"peildatum": "[^"]*"/, '"peildatum": "14-3-2020"')),
      ['verkeerde-datum', 'datapackage.json', 'peildatum'],
    ],
    [
      'no name',
      change(small, 'datapackage.json', swap('"name": "klein",', '')),
      ['veld-ontbreekt', 'datapackage.json', 'name'],
    ],
  ])('%s', async (_, files, [code, path, place]) => {
    expect(await faultsOf(files)).toEqual([[code, path, place]]);
  });
});

function withoutFile(files: Files, path: string): Files {
  const rest = new Map(files);
  rest.delete(path);
  return rest;
}
