import { describe, expect, test } from 'vitest';
import { toPageHtml } from '../../../src/server/site/page-html.ts';

const template =
  '<html><head><title>x</title><link rel="stylesheet" crossorigin href="/s.css"></head><body><div id="root"></div></body></html>';
const page = { path: '/thema/vis', title: 'VIS & "meer" <b>', description: 'Zegt "iets"', body: '<h1>$& $1</h1>' };

describe('toPageHtml', () => {
  const parts = { data: ['/a.json'], modules: ['/m.js'], fonts: ['/f.woff2'], style: '/p.css', packageId: 'abc' };
  const html = toPageHtml(template, { ...page, ...parts });
  const shell = toPageHtml(template, { ...page, ...parts, body: '', style: null });

  test('title and description are text, never markup', () => {
    expect(html).toContain('<title>VIS &amp; &quot;meer&quot; &lt;b&gt;</title>');
    expect(html).toContain('<meta name="description" content="Zegt &quot;iets&quot;">');
  });

  test('the body stands in the root as it is, with its address and where the whole style sheet is', () => {
    expect(html).toContain(
      '<div id="root" data-package="abc" data-prerender="/thema/vis" data-later="/a.json /m.js" data-style="/s.css"><h1>$& $1</h1></div>',
    );
    expect(html).toContain('<link rel="stylesheet" crossorigin href="/p.css">');
  });

  test('a complete page asks for its fonts only, and names what it needs later', () => {
    expect(html).toContain('<link rel="preload" as="font" type="font/woff2" crossorigin href="/f.woff2">');
    expect(html).not.toContain('as="fetch"');
    expect(html).not.toContain('modulepreload');
    expect(html).toContain('data-later="/a.json /m.js"');
  });

  test('the shell has an empty root, the whole style sheet, and asks for code and data at once', () => {
    expect(shell).toContain('<div id="root" data-package="abc"></div>');
    expect(shell).toContain('<link rel="stylesheet" crossorigin href="/s.css">');
    expect(shell).toContain('<link rel="preload" as="fetch" crossorigin href="/a.json">');
    expect(shell).toContain('<link rel="modulepreload" crossorigin href="/m.js">');
  });

  test('a template without its marks is an error', () => {
    expect(() => toPageHtml('<html></html>', { ...page, ...parts })).toThrow(/misses/);
  });
});
