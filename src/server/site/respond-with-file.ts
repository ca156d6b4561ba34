import { chooseEncoding } from './choose-encoding.ts';
import type { SiteFile } from './site-file.ts';

interface FileOptions {
  readonly status?: 200 | 404 | 410;
  /** True for names that hold a hash of their content: these never change. */
  readonly immutable?: boolean;
}

/** A file in the encoding that the browser takes; 304 without a body when it has this version already. */
export function respondWithFile(request: Request, file: SiteFile, options: FileOptions = {}): Response {
  const encoding = chooseEncoding(request.headers.get('Accept-Encoding') ?? '', file.bodies.keys());
  const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers = new Headers({
    'Content-Type': file.mediaType,
    'Cache-Control': options.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: etag,
  });
  const status = options.status ?? 200;
  if (status === 200 && hasVersion(request.headers.get('If-None-Match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = file.bodies.get(encoding) ?? new Uint8Array();
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(body.byteLength));
  return new Response(body, { status, headers });
}

function hasVersion(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((entry) => ['*', etag, `W/${etag}`].includes(entry.trim()));
}
