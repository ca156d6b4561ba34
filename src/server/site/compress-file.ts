import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type ContentEncoding, type SiteFile, toSiteFile } from './site-file.ts';

const TEXT = /^(?:text\/|application\/(?:json|manifest\+json)|image\/svg)/;
/** Below this a header is larger than what compression saves. */
const MINIMUM_BYTES = 512;
/** A tenth of the time of the best quality, for some percents more bytes: people wait for a publication. */
const QUALITY = 5;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The file with its compressed twins, where compressing makes sense. */
export async function compressFile(mediaType: string, bytes: Uint8Array): Promise<SiteFile> {
  const bodies = new Map<ContentEncoding, Uint8Array<ArrayBuffer>>([['identity', new Uint8Array(bytes)]]);
  if (TEXT.test(mediaType) && bytes.length >= MINIMUM_BYTES) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    bodies.set('br', new Uint8Array(await toBrotli(bytes, { params })));
    bodies.set('gzip', new Uint8Array(await toGzip(bytes)));
  }
  return toSiteFile(mediaType, bodies);
}
