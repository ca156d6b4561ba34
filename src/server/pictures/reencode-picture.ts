import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { createTurns } from './create-turns.ts';
import { PICTURE_REFUSALS, type PictureRefusal } from './picture-refusals.ts';

interface PictureLimits {
  readonly maxBytes: number;
  readonly maxPixels: number;
  /** The longest side of what comes out. */
  readonly maxSide: number;
  readonly maxSeconds: number;
  /** How many are decoded at the same time; the rest waits. */
  readonly atOnce: number;
}

export const PICTURE_LIMITS: PictureLimits = {
  maxBytes: 10_000_000,
  maxPixels: 40_000_000,
  maxSide: 2560,
  maxSeconds: 10,
  atOnce: 2,
};

export type Reencoded =
  | {
      readonly kind: 'picture';
      readonly bytes: Uint8Array;
      readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
      /** "beelden/3f…9c.jpg": says nothing of whoever sent it or of the file it was. */
      readonly path: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'refused'; readonly code: PictureRefusal; readonly text: string };

export type ReencodePicture = (bytes: Uint8Array) => Promise<Reencoded>;

const FORMATS = {
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
} as const;
type Format = keyof typeof FORMATS;

/**
 * Makes a function that draws an uploaded picture anew: turned as its camera held it, no larger than the limits, and
 * without a word that stood in the file beside it. What is no JPEG, PNG or WebP, too large or damaged is refused, whatever
 * its name says; nothing of a refused file is kept. Never throws on what is sent.
 */
export function createPictureReencoder(limits: PictureLimits = PICTURE_LIMITS): ReencodePicture {
  const takeTurn = createTurns(limits.atOnce);
  return async (bytes) => {
    if (bytes.length > limits.maxBytes) return refuse('te-groot');
    const format = readSignature(bytes);
    // Other decoders, such as that of SVG, never see what strangers send.
    if (format === null) return refuse('geen-foto');
    return takeTurn(() => reencode(bytes, format, limits));
  };
}

async function reencode(bytes: Uint8Array, format: Format, limits: PictureLimits): Promise<Reencoded> {
  const options = { limitInputPixels: limits.maxPixels, failOn: 'error', sequentialRead: true } as const;
  try {
    const head = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (head.format !== format) return refuse('geen-foto');
    if (head.width * head.height > limits.maxPixels) return refuse('te-veel-punten');
    const { data, info } = await sharp(bytes, options)
      .autoOrient()
      .resize({ width: limits.maxSide, height: limits.maxSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .toFormat(format, format === 'png' ? {} : { quality: 82 })
      .timeout({ seconds: limits.maxSeconds })
      .toBuffer({ resolveWithObject: true });
    const { mediaType, extension } = FORMATS[format];
    const path = `beelden/${randomBytes(16).toString('hex')}.${extension}`;
    return { kind: 'picture', bytes: new Uint8Array(data), mediaType, path, width: info.width, height: info.height };
  } catch (error) {
    return refuse(error instanceof Error && /timeout/i.test(error.message) ? 'te-lang' : 'kapot');
  }
}

function readSignature(bytes: Uint8Array): Format | null {
  const starts = (signature: readonly number[], at = 0): boolean =>
    signature.every((byte, index) => bytes[at + index] === byte);
  if (starts([0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8) ? 'webp' : null;
}

function refuse(code: PictureRefusal): Reencoded {
  return { kind: 'refused', code, text: PICTURE_REFUSALS[code] };
}
