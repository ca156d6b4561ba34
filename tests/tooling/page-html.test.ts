import { describe, expect, test } from 'vitest';
import { toPageHtml } from '../../build/page-html.ts';

const template = '<html><head><title>x</title></head><body><div id="root"></div></body></html>';
const page = { path: '/thema/vis', title: 'VIS & "meer" <b>', description: 'Zegt "iets"', body: '<h1>$& $1</h1>' };

describe('toPageHtml', () => {
  const html = toPageHtml(template, { ...page, data: ['/a.json'], modules: ['/m.js'], fonts: ['/f.woff2'] });

  test('title and description are text, never markup', () => {
    expect(html).toContain('<title>VIS &amp; &quot;meer&quot; &lt;b&gt;</title>');
    expect(html).toContain('<meta name="description" content="Zegt &quot;iets&quot;">');
  });

  test('the body stands in the root as it is, with its address', () => {
    expect(html).toContain('<div id="root" data-prerender="/thema/vis"><h1>$& $1</h1></div>');
  });

  test('what the first view needs is asked for at once', () => {
    expect(html).toContain('<link rel="preload" as="font" type="font/woff2" crossorigin href="/f.woff2">');
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="/a.json">');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/m.js">');
  });

  test('the shell has an empty root, so that the browser draws and does not take over', () => {
    expect(toPageHtml(template, { ...page, body: '', data: [], modules: [], fonts: [] })).toContain(
      '<div id="root"></div>',
    );
  });

  test('a template without its marks is an error', () => {
    expect(() => toPageHtml('<html></html>', { ...page, data: [], modules: [], fonts: [] })).toThrow(/misses/);
  });
});
