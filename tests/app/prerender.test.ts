import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadViews } from '../../build/load-views.ts';
import { listPaths, listShellPaths, type RenderedPage, render } from '../../src/app/entry-server.tsx';

const { views } = loadViews(join(import.meta.dirname, '..', '..', 'data'));
const pages = new Map<string, RenderedPage>();

beforeAll(async () => {
  for (const path of listPaths(views)) pages.set(path, await render(path, views));
}, 120_000);

/** Paths of the pages for which the check fails, so that a red test names them. */
function failing(check: (page: RenderedPage, path: string) => boolean): string[] {
  return [...pages].filter(([path, page]) => !check(page, path)).map(([path]) => path);
}

describe('every prerendered page', () => {
  test('is there: the fixed ones and one for each theme, area, indicator and story', () => {
    for (const path of [
      '/',
      '/thema/vis',
      '/gebied/utrecht-stad',
      '/gebied/almere',
      '/actieagenda',
      '/jaar/2019',
      '/over/methode',
    ]) {
      expect([...pages.keys()]).toContain(path);
    }
    expect(new Set(pages.keys()).size).toBe(listPaths(views).length);
  });

  test('is drawn whole: no part threw, none waits for the browser', () => {
    const errors = [...pages].flatMap(([path, page]) => page.errors.map((error) => `${path}: ${String(error)}`));
    expect(errors).toEqual([]);
    expect(failing(({ body }) => !body.includes('<!--$!-->') && !body.includes('aria-busy'))).toEqual([]);
  });

  test('holds nothing that the content security policy refuses: no style attribute, style element, script or handler', () => {
    expect(failing(({ body }) => !/<[^>]+\sstyle=/.test(body))).toEqual([]);
    expect(failing(({ body }) => !/<(?:script|style)[\s>]/.test(body))).toEqual([]);
    expect(failing(({ body }) => !/<[^>]+\son[a-z]+=/.test(body))).toEqual([]);
  });

  test('has one h1, one main, and a name and description of its own', () => {
    expect(failing(({ body }) => body.match(/<h1[\s>]/g)?.length === 1)).toEqual([]);
    expect(failing(({ body }) => body.match(/<main[\s>]/g)?.length === 1)).toEqual([]);
    expect(failing(({ title }) => title.length > 25 && title.endsWith(' - Rijker Verantwoorden'))).toEqual([]);
    expect(failing(({ description }) => description.length > 20)).toEqual([]);
    expect(new Set([...pages.values()].map(({ title }) => title)).size).toBe(pages.size);
  });

  test('no id stands twice', () => {
    expect(
      failing(({ body }) => {
        const ids = [...body.matchAll(/<[^>]+\sid="([^"]+)"/g)].map(([, id]) => id);
        return new Set(ids).size === ids.length;
      }),
    ).toEqual([]);
  });

  test('links to pages that exist', () => {
    const known = new Set([...pages.keys(), ...listShellPaths()]);
    const broken = new Set<string>();
    for (const { body } of pages.values()) {
      for (const [, href = ''] of body.matchAll(/<a [^>]*href="(\/[^"?#]*)/g)) {
        if (!known.has(href) && !href.startsWith('/data/')) broken.add(href);
      }
    }
    expect([...broken]).toEqual([]);
  });
});
