import { afterEach, describe, expect, it, vi } from 'vitest';
import { postContent } from '../../src/api/content.ts';
import { toOrder } from '../package/content-change/content-factory.ts';

afterEach(() => vi.unstubAllGlobals());

const ORDER = toOrder({ kind: 'action', id: 'een', progress: { status: 'done' } });
const PICTURE = { name: 'straat.jpg', type: 'image/jpeg', bytes: new Uint8Array([1, 2]) };

describe('postContent', () => {
  it.each([
    ['the order alone', null, ['opdracht']],
    ['the order and the picture', PICTURE, ['opdracht', 'beeld']],
  ])('sends %s as parts of a form', async (_, picture, parts) => {
    const sent: FormData[] = [];
    vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
      if (init.body instanceof FormData) sent.push(init.body);
      return Response.json({ type: 'unchanged' });
    });
    expect(await postContent(ORDER, picture)).toEqual({ type: 'unchanged' });
    const [form] = sent;
    expect([...form!.keys()]).toEqual(parts);
    expect(form!.get('opdracht')).toBe(JSON.stringify(ORDER));
  });

  it.each([
    [401, { code: 'niet-ingelogd', tekst: 'Log in.' }, { type: 'denied', status: 401, text: 'Log in.' }],
    [422, { type: 'doubts', blocked: [], toConfirm: ['x'] }, { type: 'doubts', blocked: [], toConfirm: ['x'] }],
    [409, { type: 'collision', latest: 3, rows: [] }, { type: 'collision', latest: 3 }],
    [500, {}, { type: 'denied', status: 500, text: expect.stringContaining('blijft bewaard') }],
  ])('reads an answer of %d', async (status, json, answer) => {
    vi.stubGlobal('fetch', async () => Response.json(json, { status }));
    expect(await postContent(ORDER, null)).toEqual(answer);
  });

  it.each([
    ['no answer', () => Promise.reject(new TypeError('failed')), 'offline'],
    ['an answer that is none', async () => new Response('<!doctype html>'), 'unreadable'],
  ])('throws at %s, as it may be published all the same', async (_, answer, kind) => {
    vi.stubGlobal('fetch', answer);
    await expect(postContent(ORDER, null)).rejects.toMatchObject({ kind });
  });
});
