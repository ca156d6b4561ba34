import { describe, expect, test } from 'vitest';
import { changePackage } from '../../../src/package/change-package.ts';
import { checkPackage } from '../../../src/package/check-package.ts';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { toContentFiles, type Upload } from '../../../src/package/content-change/to-content-files.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { change as changeText, createSmallPackage, seal } from '../small-package.ts';
import { CHANGES, PICTURE } from './content-factory.ts';

const small = await createSmallPackage();
const known = (await checkPackage(small)).map(({ code }) => code);
const upload: Upload = {
  path: 'beelden/0123456789abcdef0123456789abcdef.jpg',
  width: 640,
  height: 480,
  bytes: new Uint8Array([0xff, 0xd8, 0xff]),
};
const FILE = { type: 'file', path: 'beelden/kaart.svg', width: 100, height: 50 } as const;

async function apply(change: ContentChange, files = small, sent: Upload | null = null) {
  const changes = toContentFiles(files, change, sent);
  if (changes === null) throw new Error('Nothing was changed.');
  return { changes, after: await changePackage(files, { rows: new Map(), files: changes }) };
}
const textOf = (files: ReadonlyMap<string, Uint8Array | null>, path: string) =>
  new TextDecoder().decode(files.get(path) ?? new Uint8Array());

describe('toContentFiles', () => {
  test.each(CHANGES.map((change) => [change.kind, change] as const))(
    'makes a package without new faults of a change of a %s',
    async (_kind, change) => {
      const { after } = await apply(change, small, upload);
      expect((await checkPackage(after)).filter(({ code }) => !known.includes(code))).toEqual([]);
      const { data } = readPackage(small);
      expect(readPackage(after).data).not.toEqual(data);
    },
  );

  test.each<[string, ContentChange]>([
    ['an action', { kind: 'action', id: 'onbekend', progress: { status: 'done' } }],
    [
      'a target that goes',
      { kind: 'target-removed', target: { indicator: 'succes', area: 'midden-nederland', period: '2031' } },
    ],
    ['a letter that is withdrawn', { kind: 'withdrawn', form: 'letters', id: 'de-avond' }],
    ['a story that is withdrawn', { kind: 'withdrawn', form: 'story', id: 'meer-treffers' }],
    ['a picture that is withdrawn', { kind: 'withdrawn', form: 'picture', id: 'de-avond' }],
    ['a picture that did not come along', { kind: 'picture', item: PICTURE }],
    ['a file of another picture', { kind: 'picture', item: { ...PICTURE, drawing: FILE } }],
    [
      'a file of nobody',
      { kind: 'picture', item: { ...PICTURE, id: 'kaart', drawing: { ...FILE, path: 'beelden/x.svg' } } },
    ],
  ])('is null for %s that is not there', (_name, change) => {
    expect(toContentFiles(small, change, null)).toBeNull();
  });

  test('puts a picture in the place of the one it had, whose file goes', async () => {
    const { changes, after } = await apply({ kind: 'picture', item: { ...PICTURE, id: 'kaart' } }, small, upload);
    expect([...changes.keys()].sort()).toEqual([upload.path, 'beelden.json', 'beelden/kaart.svg'].sort());
    expect(after.has('beelden/kaart.svg')).toBe(false);
    expect(readPackage(after).data.pictures.map(({ id }) => id)).toEqual(['kaart', 'vakjes']);
  });

  test('leaves the file of a picture of which only the words change, whatever came along', async () => {
    const item = { ...PICTURE, id: 'kaart', drawing: FILE, alt: 'Anders.' };
    const { changes } = await apply({ kind: 'picture', item }, small, upload);
    expect([...changes.keys()]).toEqual(['beelden.json']);
  });

  test('takes a withdrawn picture away with its file and the places that point to it, and nothing else', async () => {
    const { changes, after } = await apply({ kind: 'withdrawn', form: 'picture', id: 'kaart' });
    expect([...changes.keys()].sort()).toEqual(['beelden.json', 'beelden/kaart.svg', 'letters/meer-treffers.md']);
    expect(after.has('beelden/kaart.svg')).toBe(false);
    expect(textOf(after, 'letters/meer-treffers.md')).toBe(
      textOf(small, 'letters/meer-treffers.md').replace('beeld: kaart\n', ''),
    );
    expect(await checkPackage(after)).toEqual(await checkPackage(small));
  });

  test('keeps a file that another picture shows as well', async () => {
    const double = (text: string) => `${text.slice(0, -1)},${text.slice(1).replace('"id":"kaart"', '"id":"kopie"')}`;
    const files = await seal(
      changeText(small, 'beelden.json', (text) => double(text).replaceAll('"id":"vakjes"', '"id":"v"')),
    );
    for (const change of [
      { kind: 'withdrawn', form: 'picture', id: 'kaart' },
      { kind: 'picture', item: { ...PICTURE, id: 'kaart' } },
    ] as const) {
      expect(toContentFiles(files, change, upload)?.has('beelden/kaart.svg')).toBe(false);
      expect(toContentFiles(small, change, upload)?.get('beelden/kaart.svg')).toBeNull();
    }
  });
});
