import type { ContentEncoding } from './site-file.ts';

/** "gzip, br;q=0.5" -> the best encoding that both sides have; brotli before gzip, q=0 is a refusal. */
export function chooseEncoding(acceptEncoding: string, available: Iterable<ContentEncoding>): ContentEncoding {
  const accepted = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const refused = parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter));
    if (!refused) accepted.add(name);
  }
  const has = new Set(available);
  if (has.has('br') && accepted.has('br')) return 'br';
  return has.has('gzip') && accepted.has('gzip') ? 'gzip' : 'identity';
}
