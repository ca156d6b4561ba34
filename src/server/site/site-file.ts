import { createHash } from 'node:crypto';

export type ContentEncoding = 'br' | 'gzip' | 'identity';

export interface SiteFile {
  readonly mediaType: string;
  readonly hash: string;
  readonly bodies: ReadonlyMap<ContentEncoding, Uint8Array<ArrayBuffer>>;
}

/** A file with the bodies that there are; its hash is of the bytes themselves. */
export function toSiteFile(mediaType: string, bodies: SiteFile['bodies']): SiteFile {
  const hash = createHash('sha256')
    .update(bodies.get('identity') ?? '')
    .digest('base64url')
    .slice(0, 22);
  return { mediaType, hash, bodies };
}
