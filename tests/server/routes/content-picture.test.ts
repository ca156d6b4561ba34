import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE } from '../../package/content-change/content-factory.ts';
import { openTestServer } from '../open-test-server.ts';
import { makePng } from '../pictures/make-png.ts';
import { GPS, wordsIn } from '../pictures/words-in-picture.ts';
import { toContentForm } from './content-form.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

let server: Server;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function send(id: string, picture: Uint8Array) {
  const base = await server.store.latest();
  const body = toContentForm({ kind: 'picture', item: { ...PICTURE, id } }, { base }, picture);
  const response = await server.ask('/api/inhoud', { method: 'POST', headers: server.administrator, body });
  return { status: response.status, json: await response.json() };
}

async function drawingOf(id: string) {
  const list = await (await server.ask('/data/beelden.json')).json();
  return list.find((entry: { id: string }) => entry.id === id)?.tekening;
}

/** Left red, right blue, held on its side by a camera that says where it was. */
async function takePhoto(): Promise<Uint8Array> {
  const half = { create: { width: 30, height: 40, channels: 3, background: '#f00' } } as const;
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#00f' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .withExifMerge(GPS)
    .jpeg({ quality: 100 })
    .toBuffer();
}

describe('a picture that is sent', () => {
  it('S16 P11 is served upright, without a word about who and where, and runs nothing', async () => {
    const photo = await takePhoto();
    expect((await wordsIn(photo)).filter((line) => /GPSLatitude|Artist|Orientation/.test(line)).length).toBeGreaterThan(
      2,
    );
    const sent = Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]);
    expect(await send('foto', sent)).toMatchObject({ status: 201 });

    const drawing = await drawingOf('foto');
    expect(drawing).toMatchObject({ soort: 'bestand', breedte: 40, hoogte: 60 });
    expect(drawing.pad).toMatch(/^beelden\/[0-9a-f]{32}\.jpg$/);
    const response = await server.ask(`/data/${drawing.pad}`);
    expect(response.headers.get('Content-Type')).toBe('image/jpeg');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(await wordsIn(bytes)).toEqual([]);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const redAt = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) > 128;
    expect([info.width, info.height, redAt(20, 5), redAt(20, 55)]).toEqual([40, 60, true, false]);

    // The original is kept nowhere.
    const files = await server.store.filesAt(await server.store.latest());
    for (const { bytes: kept } of files.values()) {
      expect(Buffer.from(kept).includes('Jan Jansen')).toBe(false);
      expect(Buffer.from(kept).includes('<script>')).toBe(false);
    }
  });

  it('S16 keeps its headers under an address that is written otherwise', async () => {
    const { pad } = await drawingOf('foto');
    const response = await server.ask(`/%64ata/%62eelden/${pad.slice('beelden/'.length)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'/);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const gif = () =>
    sharp({ create: { width: 4, height: 4, channels: 3, background: '#f00' } })
      .gif()
      .toBuffer();
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['an SVG', () => Buffer.from(svg), 'geen-foto'],
    [
      'an SVG behind the first bytes of a JPEG',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
      'kapot',
    ],
    ['a GIF', gif, 'geen-foto'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'geen-foto'],
    ['a HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'geen-foto'],
    [
      'a PNG that is a wall of points',
      () => makePng(30_000, 30_000, deflateSync(Buffer.alloc(30_000 * (30_000 / 8 + 1)))),
      'te-veel-punten',
    ],
    ['half a JPEG', async () => (await takePhoto()).subarray(0, 400), 'kapot'],
    ['a byte too many', () => new Uint8Array(10_000_001), 'te-groot'],
  ])('S16 is refused with a sentence when it is %s', async (_name, make, code) => {
    const before = await server.store.latest();
    const { status, json } = await send('geweigerd', await make());
    expect([status, json.code]).toEqual([422, code]);
    expect(json.tekst).toMatch(/^[A-Z].+\. .+\.$/);
    expect(await server.store.latest()).toBe(before);
  });

  it('S21 is refused when its programme has five hundred, and replaces one of them', async () => {
    const base = await server.store.latest();
    const list = await (await server.ask('/data/beelden.json')).json();
    const { id: _, ...entry } = list.find(({ id }: { id: string }) => id === 'foto');
    const there = list.filter(({ tekening }: { tekening: { soort: string } }) => tekening.soort === 'bestand');
    const many = Array.from({ length: 500 - there.length }, (_each, place) => ({ id: `foto-${place}`, ...entry }));
    const bytes = Buffer.from(JSON.stringify([...list, ...many]));
    const content = { bytes, mediaType: 'application/json' };
    const own = { base, author: 'beheer', kind: 'inhoud', summary: 'Veel beelden', key: 'veel-beelden' } as const;
    await server.store.publish({ ...own, changes: [{ path: 'beelden.json', content }] });
    const { status, json } = await send('foto-te-veel', await takePhoto());
    expect([status, json.code]).toEqual([422, 'beelden-vol']);
    expect(json.tekst).toContain('500 beelden');
    expect(await send('foto-7', await takePhoto())).toMatchObject({ status: 201 });
  });
});
