import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tableOf, toTableSchema } from '../../src/package/table-schemas.ts';
import { writeDatapackage } from '../../src/package/write-datapackage.ts';
import { LETTER, REGION } from './fault-case.ts';
import { change, createSmallPackage, encode, seal } from './small-package.ts';

describe('writeDatapackage', async () => {
  const small = await createSmallPackage();
  const written = JSON.parse(await writeDatapackage(small));
  const resource = (path: string) => written.resources.find((item: { path: string }) => item.path === path);

  test('describes every other file once, in order of path', () => {
    const paths = [...small.keys()].filter((path) => path !== 'datapackage.json').sort();
    expect(written.resources.map((item: { path: string }) => item.path)).toEqual(paths);
    expect(new Set(written.resources.map((item: { name: string }) => item.name)).size).toBe(paths.length);
  });

  test('a CSV file has size, hash, dialect and schema', () => {
    const bytes = small.get(REGION) ?? new Uint8Array();
    expect(resource(REGION)).toMatchObject({
      name: 'cijfers-midden-nederland',
      title: 'Cijfers van Midden-Nederland',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      dialect: { delimiter: ';', lineTerminator: '\r\n' },
      schema: { primaryKey: ['indicator', 'gebied', 'periode'], missingValues: [''] },
    });
  });

  test('other files have no schema', () => {
    expect(resource(LETTER)).toMatchObject({ title: 'Meer treffers', mediatype: 'text/markdown' });
    expect(resource(LETTER)).not.toHaveProperty('schema');
    expect(resource('beelden/kaart.svg')).toMatchObject({ title: 'De kaart', mediatype: 'image/svg+xml' });
  });

  test('keeps what the package says of itself and titles that a person wrote', async () => {
    const files = change(small, 'datapackage.json', (text) =>
      text
        .replace('"title": "Meer treffers"', '"title": "Eigen titel"')
        .replace('"resources"', '"licenses": [{ "name": "CC-BY-4.0" }], "resources"'),
    );
    const again = JSON.parse(await writeDatapackage(files));
    expect(again).toMatchObject({ name: 'klein', peildatum: '2020-03-14', licenses: [{ name: 'CC-BY-4.0' }] });
    expect(again.resources.find((item: { path: string }) => item.path === LETTER).title).toBe('Eigen titel');
  });

  test('twice is once', async () => {
    expect((await seal(small)).get('datapackage.json')).toEqual(small.get('datapackage.json'));
  });

  test('starts a package that has no datapackage.json, or a broken one', async () => {
    for (const text of ['', '[]', '{"resources": 3}']) {
      const files = new Map(small).set('datapackage.json', encode('', text));
      expect(JSON.parse(await writeDatapackage(files)).resources).toEqual(written.resources);
    }
  });
});

describe('toTableSchema', () => {
  test('says of each column what the reader demands', () => {
    const table = tableOf('cijfers/almere.csv');
    expect(table === null ? null : toTableSchema(table)).toMatchObject({
      fields: [
        { name: 'indicator', type: 'string', constraints: { required: true, pattern: expect.any(String) } },
        { name: 'gebied', type: 'string' },
        { name: 'periode', type: 'string', constraints: { pattern: expect.any(String) } },
        { name: 'waarde', type: 'number', decimalChar: ',', constraints: {} },
        { name: 'teller', type: 'number' },
        { name: 'noemer', type: 'number' },
        { name: 'status', constraints: { enum: ['definitief', 'voorlopig'] } },
        { name: 'herkomst', constraints: { enum: ['gepubliceerd', 'afgeleid', 'voorbeeld'] } },
        { name: 'reden', constraints: { enum: ['klein', 'afgeschermd', 'geheim', 'onbekend', 'nvt'] } },
        { name: 'toelichting', type: 'string' },
      ],
      foreignKeys: [{ fields: 'gebied', reference: { resource: 'gebieden', fields: 'id' } }],
    });
  });

  test.each([
    ['gebieden.csv', true],
    ['cijfers/almere.json', true],
    ['acties.json', false],
    ['cijfers/a/b.csv', false],
  ])('%s is a table: %s', (path, isTable) => {
    expect(tableOf(path) !== null).toBe(isTable);
  });
});
