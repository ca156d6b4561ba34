import { brotliCompressSync } from 'node:zlib';

/**
 * What a person would write by hand to show the same: the markup, the style sheet and the two fonts, without any code
 * or data. Path -> { headers, body }.
 */
export async function toStaticPage(html, address) {
  const bare = html
    .replaceAll(/<script[^>]*><\/script>/g, '')
    .replaceAll(/<link rel="(?:preload" as="fetch|modulepreload)"[^>]*>/g, '');
  const files = new Map([['/', compress(bare, 'text/html; charset=utf-8')]]);
  const linked = [...bare.matchAll(/<link [^>]*href="(\/assets\/[^"]+)"/g)].map(([, href]) => href);
  for (const href of new Set(linked)) {
    const response = await fetch(address + href);
    const body = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get('content-type');
    files.set(href, type.startsWith('text/') ? compress(body, type) : { headers: { 'Content-Type': type }, body });
  }
  return files;
}

function compress(body, type) {
  return { headers: { 'Content-Type': type, 'Content-Encoding': 'br' }, body: brotliCompressSync(Buffer.from(body)) };
}
