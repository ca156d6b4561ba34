import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../src/api/api-error.ts';
import { type DeliveryOrder, fetchHost, postDelivery } from '../../src/api/delivery.ts';
import { historyQuery } from '../../src/api/publication.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, status = 200, type = 'application/json') =>
  vi.stubGlobal('fetch', async () => new Response(body, { status, headers: { 'Content-Type': type } }));

const ORDER: DeliveryOrder = {
  name: 'cijfers.csv',
  base: 12,
  key: 'k',
  mapping: {},
  answers: {},
  edits: [],
  skippedRows: [],
  accepted: [],
  note: null,
};

describe('fetchHost', () => {
  it.each([
    ['a page in place of an answer', () => answer('<!doctype html>', 200, 'text/html')],
    ['nothing at the address', () => answer('', 404)],
  ])('is a host of files with %s', async (_, arrange) => {
    arrange();
    expect(await fetchHost()).toEqual({ kind: 'static' });
  });

  it('knows who is signed in', async () => {
    const account = { name: 'Sam', role: 'programmaleider', programmes: ['vis'] };
    answer(JSON.stringify({ publication: 12, at: '', account, package: 'later toegevoegd' }));
    expect(await fetchHost()).toEqual({
      kind: 'server',
      status: { publication: 12, package: 'later toegevoegd', account },
    });
  });

  it.each([
    [
      'an unknown role',
      () => answer('{"publication":1,"at":"","account":{"name":"x","role":"baas","programmes":[]}}'),
      'unreadable',
    ],
    ['a fault of the server', () => answer('{}', 500), 'server'],
    ['no network', () => vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed'))), 'offline'],
  ])('throws at %s', async (_, arrange, kind) => {
    arrange();
    await expect(fetchHost()).rejects.toMatchObject({ kind });
  });
});

describe('postDelivery', () => {
  it('sends the file and the order as the two parts of a form', async () => {
    const sent: FormData[] = [];
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      if (init.body instanceof FormData) sent.push(init.body);
      return Response.json({ type: 'unchanged' });
    });
    expect(await postDelivery(new Uint8Array([65, 66]), ORDER)).toEqual({ type: 'unchanged' });
    const file = sent[0]?.get('bestand');
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['cijfers.csv', 'AB']);
    expect(sent[0]?.get('opdracht')).toBe(JSON.stringify(ORDER));
  });

  it.each([
    [409, '{"type":"collision","latest":13,"rows":[]}', { type: 'collision', latest: 13, rows: [] }],
    [
      422,
      '{"type":"faults","issues":[{"text":"Cel D2","code":"x"}]}',
      { type: 'faults', issues: [{ text: 'Cel D2' }] },
    ],
    [
      413,
      '{"code":"te-groot","tekst":"Dit bestand is te groot."}',
      { type: 'denied', status: 413, text: 'Dit bestand is te groot.' },
    ],
    [503, 'even geduld', { type: 'denied', status: 503, text: expect.stringMatching(/blijft bewaard/) }],
  ])('reads the answer %d', async (status, body, expected) => {
    answer(body, status);
    expect(await postDelivery(new Uint8Array(), ORDER)).toEqual(expected);
  });

  it('does not take an answer that it cannot read for a publication', async () => {
    answer('{"type":"gelukt"}', 201);
    await expect(postDelivery(new Uint8Array(), ORDER)).rejects.toBeInstanceOf(ApiError);
  });
});

describe('historyQuery', () => {
  it('gives the list', async () => {
    const line = { id: 1, at: '', who: 'Kim', kind: 'levering', summary: '', undoes: null, undoneBy: 2 };
    answer(JSON.stringify({ publications: [line] }));
    expect(await new QueryClient().fetchQuery(historyQuery())).toEqual([line]);
  });
});
