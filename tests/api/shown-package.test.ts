import { notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewQuery } from '../../src/api/queries.ts';
import { beginWithPackage, showPackage, shownPackage } from '../../src/api/shown-package.ts';

/** A view that says of which package it is. */
const source = (path: string) => ({ path, decode: (json: unknown) => String(json) });

let client: QueryClient;
let asked: string[];
let fail: (address: string) => boolean;
let status: number;
const stops: (() => void)[] = [];

beforeEach(() => {
  client = new QueryClient();
  asked = [];
  watched.clear();
  mixes = new Set();
  fail = () => false;
  status = 404;
  beginWithPackage('oud');
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    await new Promise((done) => setTimeout(done, 1));
    if (fail(address)) return new Response('weg', { status });
    const url = new URL(address, 'http://x');
    return Response.json(`${url.pathname} van ${url.searchParams.get('pakket')}`);
  });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  client.clear();
  vi.unstubAllGlobals();
});

/** Views that a screen shows now; whenever one of them changes, of which packages they are together. */
const watched = new Set<string>();
let mixes: Set<string>;

/** A part of a screen that shows a view. */
function watch(path: string): void {
  watched.add(path);
  const observer = new QueryObserver(client, { ...viewQuery(source(path)), retry: false });
  stops.push(
    // As useQuery listens.
    observer.subscribe(
      notifyManager.batchCalls(() => {
        const shown = [...watched].map((each) => dataOf(each)).filter((data) => data !== undefined);
        mixes.add([...new Set(shown.map((data) => String(data).split(' ').at(-1)))].join('+'));
      }),
    ),
  );
}

const dataOf = (path: string) => client.getQueryData(viewQuery(source(path)).queryKey);

describe('showPackage', () => {
  it('puts the views in use in place in one step, and forgets the others', async () => {
    watch('kern.json');
    watch('gebied/urk.json');
    await client.prefetchQuery(viewQuery(source('acties.json')));
    await vi.waitFor(() => expect(dataOf('gebied/urk.json')).toBe('/afgeleid/gebied/urk.json van oud'));
    await showPackage(client, 'nieuw');
    expect(shownPackage()).toBe('nieuw');
    expect([dataOf('kern.json'), dataOf('gebied/urk.json')]).toEqual([
      '/afgeleid/kern.json van nieuw',
      '/afgeleid/gebied/urk.json van nieuw',
    ]);
    expect(dataOf('acties.json')).toBeUndefined();
    await vi.waitFor(() => expect(mixes).toContain('nieuw'));
    expect([...mixes].filter((mix) => mix.includes('+'))).toEqual([]);
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

  it('takes a view that was withdrawn off the screen, and goes on with the others', async () => {
    watch('kern.json');
    watch('verhaal/x.json');
    await vi.waitFor(() => expect(dataOf('verhaal/x.json')).toBeDefined());
    [status, fail] = [410, (address) => address.includes('verhaal') && address.includes('nieuw')];
    await showPackage(client, 'nieuw');
    expect(shownPackage()).toBe('nieuw');
    expect(dataOf('kern.json')).toBe('/afgeleid/kern.json van nieuw');
    expect(dataOf('verhaal/x.json')).toBeUndefined();
    const { queryKey } = viewQuery(source('verhaal/x.json'));
    await vi.waitFor(() => expect(client.getQueryState(queryKey)?.error).toMatchObject({ kind: 'gone' }));
  });

  it('leaves everything as it was when the package itself was withdrawn meanwhile', async () => {
    watch('kern.json');
    await vi.waitFor(() => expect(dataOf('kern.json')).toBeDefined());
    [status, fail] = [410, (address) => address.includes('nieuw')];
    await expect(showPackage(client, 'nieuw')).rejects.toMatchObject({ kind: 'gone' });
    expect([shownPackage(), dataOf('kern.json')]).toEqual(['oud', '/afgeleid/kern.json van oud']);
  });

  it('takes along what somebody asks for while the new package is on its way', async () => {
    watch('kern.json');
    await vi.waitFor(() => expect(dataOf('kern.json')).toBeDefined());
    const showing = showPackage(client, 'nieuw');
    await Promise.resolve();
    watch('thema/vis.json');
    await showing;
    await vi.waitFor(() => expect(dataOf('thema/vis.json')).toBe('/afgeleid/thema/vis.json van nieuw'));
    expect([...mixes].filter((mix) => mix.includes('+'))).toEqual([]);
  });

  it('asks for what comes later by the new id', async () => {
    await showPackage(client, 'nieuw');
    watch('trends.json');
    await vi.waitFor(() => expect(dataOf('trends.json')).toBe('/afgeleid/trends.json van nieuw'));
    expect(asked).toEqual(['/afgeleid/trends.json?pakket=nieuw']);
  });
});
