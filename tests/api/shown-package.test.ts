import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewQuery } from '../../src/api/queries.ts';
import { beginWithPackage, showPackage, shownPackage } from '../../src/api/shown-package.ts';

/** A view that says of which package it is. */
const source = (path: string) => ({ path, decode: (json: unknown) => String(json) });

let client: QueryClient;
let asked: string[];
let fail: (address: string) => boolean;
const stops: (() => void)[] = [];

beforeEach(() => {
  client = new QueryClient();
  asked = [];
  fail = () => false;
  beginWithPackage('oud');
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    await new Promise((done) => setTimeout(done, 1));
    if (fail(address)) return new Response('weg', { status: 404 });
    const url = new URL(address, 'http://x');
    return Response.json(`${url.pathname} van ${url.searchParams.get('pakket')}`);
  });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  client.clear();
  vi.unstubAllGlobals();
});

/** A part of a screen that shows a view; everything that it was given, in order. */
function watch(path: string): (string | undefined)[] {
  const seen: (string | undefined)[] = [];
  const observer = new QueryObserver(client, { ...viewQuery(source(path)), retry: false });
  stops.push(
    observer.subscribe(({ data }) => {
      if (data !== seen.at(-1)) seen.push(data);
    }),
  );
  return seen;
}

const dataOf = (path: string) => client.getQueryData(viewQuery(source(path)).queryKey);

describe('showPackage', () => {
  it('puts the views in use in place in one step, and forgets the others', async () => {
    watch('kern.json');
    watch('gebied/urk.json');
    await client.prefetchQuery(viewQuery(source('acties.json')));
    await vi.waitFor(() => expect(dataOf('gebied/urk.json')).toBe('/afgeleid/gebied/urk.json van oud'));
    const mixes: string[] = [];
    stops.push(
      client.getQueryCache().subscribe(() => {
        const shown = ['kern.json', 'gebied/urk.json'].map((path) => String(dataOf(path)).split(' ').at(-1));
        mixes.push([...new Set(shown)].join('+'));
      }),
    );
    await showPackage(client, 'nieuw');
    expect(shownPackage()).toBe('nieuw');
    expect([dataOf('kern.json'), dataOf('gebied/urk.json')]).toEqual([
      '/afgeleid/kern.json van nieuw',
      '/afgeleid/gebied/urk.json van nieuw',
    ]);
    expect(dataOf('acties.json')).toBeUndefined();
    expect(new Set(mixes)).toEqual(new Set(['oud', 'nieuw']));
  });

  it('leaves everything as it was when one of the views does not come', async () => {
    watch('kern.json');
    watch('gebied/urk.json');
    await vi.waitFor(() => expect(dataOf('gebied/urk.json')).toBeDefined());
    fail = (address) => address.includes('urk') && address.includes('nieuw');
    await expect(showPackage(client, 'nieuw')).rejects.toMatchObject({ kind: 'not-found' });
    expect(shownPackage()).toBe('oud');
    expect(dataOf('kern.json')).toBe('/afgeleid/kern.json van oud');
  });

  it('takes along what somebody asks for while the new package is on its way', async () => {
    watch('kern.json');
    await vi.waitFor(() => expect(dataOf('kern.json')).toBeDefined());
    const showing = showPackage(client, 'nieuw');
    await Promise.resolve();
    const seen = watch('thema/vis.json');
    await showing;
    await vi.waitFor(() => expect(dataOf('thema/vis.json')).toBe('/afgeleid/thema/vis.json van nieuw'));
    expect(seen).not.toContain('/afgeleid/thema/vis.json van oud');
  });

  it('asks for what comes later by the new id', async () => {
    await showPackage(client, 'nieuw');
    watch('trends.json');
    await vi.waitFor(() => expect(dataOf('trends.json')).toBe('/afgeleid/trends.json van nieuw'));
    expect(asked).toEqual(['/afgeleid/trends.json?pakket=nieuw']);
  });
});
