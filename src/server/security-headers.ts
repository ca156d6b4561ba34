/** Addresses that another site may show in a frame. */
const EMBEDDED = /^\/inbed\//;

/** Pictures, and whatever else stands among them: drawn in a page, and nothing more when somebody opens one by itself. */
const PICTURES = /^\/data\/beelden\//;
const PICTURE_POLICY = [
  'sandbox',
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Sent with every response, those of faults included; /inbed/* and pictures differ, see securityHeadersFor. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': toPolicy("'none'"),
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const { 'X-Frame-Options': _deny, ...UNFRAMED_HEADERS } = SECURITY_HEADERS;

/**
 * The headers of an address, decoded. /inbed/* may stand in a frame of its own site and of the given origins; X-Frame-Options
 * cannot name another origin, so it goes where there is one. A search engine should find the whole screen instead.
 */
export function securityHeadersFor(
  pathname: string,
  embedOrigins: readonly string[],
): Readonly<Record<string, string>> {
  if (PICTURES.test(pathname)) return { ...SECURITY_HEADERS, 'Content-Security-Policy': PICTURE_POLICY };
  if (!EMBEDDED.test(pathname)) return SECURITY_HEADERS;
  return {
    ...UNFRAMED_HEADERS,
    'Content-Security-Policy': toPolicy(["'self'", ...embedOrigins].join(' ')),
    ...(embedOrigins.length === 0 && { 'X-Frame-Options': 'SAMEORIGIN' }),
    'X-Robots-Tag': 'noindex',
  };
}

function toPolicy(ancestors: string): string {
  return [...POLICY, `frame-ancestors ${ancestors}`].join('; ');
}
