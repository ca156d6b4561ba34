/**
 * True when an answer is the same for everybody and may be kept. What stands behind a login is sent with no-store; a host that
 * answers every unknown address with its page gives HTML for a file that it has not.
 */
export function mayKeep({ status, type, headers }: Response, wanted: 'page' | 'file'): boolean {
  if (status !== 200 || type === 'opaque' || type === 'error') return false;
  if (/\b(?:no-store|private)\b/i.test(headers.get('Cache-Control') ?? '')) return false;
  if (/\*|cookie|authorization/i.test(headers.get('Vary') ?? '')) return false;
  const isHtml = /^text\/html\b/i.test(headers.get('Content-Type') ?? '');
  return isHtml === (wanted === 'page');
}
