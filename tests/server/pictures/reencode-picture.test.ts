import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  createPictureReencoder,
  PICTURE_LIMITS,
  type Reencoded,
} from '../../../src/server/pictures/reencode-picture.ts';
import { makePng } from './make-png.ts';
import { GPS, wordsIn } from './words-in-picture.ts';

const reencode = createPictureReencoder();

/** Left half red, right half blue. */
function halves(width = 60, height = 40): Sharp {
  const half = { create: { width: width / 2, height, channels: 3, background: '#f00' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#00f' } }).composite([
    { input: half, left: 0, top: 0 },
  ]);
}

async function drawn(bytes: Uint8Array): Promise<Extract<Reencoded, { kind: 'picture' }>> {
  const result = await reencode(bytes);
  if (result.kind === 'refused') throw new Error(result.text);
  return result;
}

describe('createPictureReencoder', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'draws a %s anew, of the same kind and size, under a name that says nothing',
    async (format) => {
      const picture = await drawn(await halves().toFormat(format).toBuffer());
      expect(picture).toMatchObject({ mediaType: `image/${format}`, width: 60, height: 40 });
      expect(picture.path).toMatch(/^beelden\/[0-9a-f]{32}\.(?:jpg|png|webp)$/);
      expect((await sharp(picture.bytes).metadata()).format).toBe(format);
      expect((await drawn(await halves().toFormat(format).toBuffer())).path).not.toBe(picture.path);
    },
  );

  it.each(['jpeg', 'png', 'webp'] as const)('leaves no word about maker and place in a %s', async (format) => {
    const photo = await halves()
      .withExif(GPS)
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="thuis"/></rdf:RDF></x:xmpmeta>',
      )
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    const before = await wordsIn(photo);
    expect(before.filter((line) => /GPSLatitude|Artist/.test(line)).length).toBeGreaterThan(1);
    expect(await wordsIn((await drawn(photo)).bytes)).toEqual([]);
  });

  it('turns a photo as its camera was held, and then forgets how', async () => {
    const photo = await halves().jpeg({ quality: 100 }).withMetadata({ orientation: 6 }).toBuffer();
    const picture = await drawn(photo);
    expect([picture.width, picture.height]).toEqual([40, 60]);
    const { data, info } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true });
    const redAt = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) > 128;
    // A quarter turn to the right: what stood on the left stands on top.
    expect([redAt(20, 5), redAt(20, 55)]).toEqual([true, false]);
    expect((await sharp(picture.bytes).metadata()).orientation ?? 1).toBe(1);
  });

  it.each([
    [3000, 1500, 2560, 1280],
    [1500, 3000, 1280, 2560],
    [2560, 100, 2560, 100],
    [30, 20, 30, 20],
  ])('of %i by %i points comes %i by %i', async (width, height, ...expected) => {
    const picture = await drawn(await halves(width, height).jpeg().toBuffer());
    expect([picture.width, picture.height]).toEqual(expected);
  });

  it('leaves what hangs behind the picture', async () => {
    const photo = Buffer.concat([await halves().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect(Buffer.from((await drawn(photo)).bytes).includes('<script>')).toBe(false);
  });

  it('keeps what one can see through', async () => {
    const clear = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect((await sharp((await drawn(clear)).bytes).stats()).isOpaque).toBe(false);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';

  it.each([
    ['SVG', Buffer.from(svg), 'geen-foto'],
    ['SVG behind an XML line', Buffer.from(`<?xml version="1.0"?>${svg}`), 'geen-foto'],
    ['PDF', Buffer.from('%PDF-1.7 x'), 'geen-foto'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'geen-foto'],
    ['nothing', Buffer.alloc(0), 'geen-foto'],
    ['the first bytes of a JPEG and no more', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'kapot'],
    ['SVG that begins as a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]), 'kapot'],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await reencode(bytes)).toMatchObject({ kind: 'refused', code });
  });

  it.each(['gif', 'tiff', 'avif'] as const)('refuses a real %s', async (format) => {
    expect(await reencode(await halves().toFormat(format).toBuffer())).toMatchObject({ code: 'geen-foto' });
  });

  it('refuses a photo of which the end is missing', async () => {
    const photo = await halves(600, 400).jpeg().toBuffer();
    expect(await reencode(photo.subarray(0, photo.length / 2))).toMatchObject({ code: 'kapot' });
  });

  it('refuses a small file that is a wall of points, before it draws one of them', async () => {
    const bomb = makePng(30_000, 30_000, deflateSync(Buffer.alloc(30_000 * (30_000 / 8 + 1))));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await reencode(bomb)).toMatchObject({ code: 'te-veel-punten' });
  });

  it.each([
    [40_000_000, 'picture'],
    [40_000_001, 'refused'],
  ])('of %i points: %s', async (points, kind) => {
    const width = points % 2 === 0 ? 8000 : 40_000_001;
    const bytes = makePng(
      width,
      points / width,
      deflateSync(Buffer.alloc((points / width) * (Math.ceil(width / 8) + 1))),
    );
    expect((await reencode(bytes)).kind).toBe(kind);
  });

  it('refuses a byte too many', async () => {
    const photo = await halves().jpeg().toBuffer();
    const exact = createPictureReencoder({ ...PICTURE_LIMITS, maxBytes: photo.length });
    expect((await exact(photo)).kind).toBe('picture');
    const less = createPictureReencoder({ ...PICTURE_LIMITS, maxBytes: photo.length - 1 });
    expect(await less(photo)).toMatchObject({ code: 'te-groot' });
  });
});
