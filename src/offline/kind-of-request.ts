/** What the worker does with a request; `other` is left to the browser, and never kept. */
type RequestKind =
  | { readonly kind: 'page'; readonly path: string; readonly isWhole: boolean }
  | { readonly kind: 'frozen-page' }
  | { readonly kind: 'view'; readonly packageId: string }
  | { readonly kind: 'picture' }
  | { readonly kind: 'asset' }
  | { readonly kind: 'other' };

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
}

const OTHER: RequestKind = { kind: 'other' };
/** As the server has it: what a person could have typed. */
const PAGE = /^(?:\/[\p{L}\p{N}_-]+)*\/?$/u;
const NO_PAGE = /^\/(?:api|assets|data|afgeleid|inbed)(?:\/|$)/;

/** Decides by address alone. Everything under /api/, every other method and every other host is `other`. */
export function kindOfRequest({ method, url, mode }: Asked, origin: string): RequestKind {
  const { pathname, searchParams, search, origin: asked } = new URL(url);
  if (method !== 'GET' || asked !== origin) return OTHER;
  if (mode === 'navigate') return toPage(pathname, searchParams, search);
  if (pathname.startsWith('/assets/')) return { kind: 'asset' };
  if (pathname.startsWith('/data/beelden/')) return { kind: 'picture' };
  const packageId = pathname.startsWith('/afgeleid/') ? searchParams.get('pakket') : null;
  return packageId === null ? OTHER : { kind: 'view', packageId };
}

function toPage(pathname: string, parameters: URLSearchParams, search: string): RequestKind {
  const path = decode(pathname);
  if (path === null || !PAGE.test(path) || NO_PAGE.test(path)) return OTHER;
  if (parameters.has('publicatie')) return { kind: 'frozen-page' };
  // A static host has its pages in folders.
  return { kind: 'page', path: path.replace(/(.)\/$/, '$1'), isWhole: search === '' };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
