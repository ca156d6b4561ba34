import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accountQuery, isWithoutServer } from '../../src/api/account.ts';
import { linkQuery } from '../../src/api/link.ts';
import { sendAccount } from '../../src/api/send-account.ts';

afterEach(() => vi.unstubAllGlobals());

const asked: { address: string; init: RequestInit }[] = [];
function answer(body: string, status = 200): void {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push({ address, init });
    return new Response(body, { status });
  });
}
const client = () => new QueryClient();

describe('accountQuery', () => {
  test.each([
    ['a page in the place of the answer', '<!doctype html>', 200, true],
    ['no such address', '', 404, true],
    ['a fault of the server', '{}', 500, false],
  ])('%s: %j', async (_name, body, status, isWithout) => {
    answer(body, status);
    const error: unknown = await client()
      .fetchQuery(accountQuery())
      .catch((thrown: unknown) => thrown);
    expect(error instanceof Error && isWithoutServer(error)).toBe(isWithout);
  });

  test('gives who has signed in', async () => {
    const me = { kind: 'user', id: 'a', name: 'Ada', email: 'a@b.nl', role: 'lead', programmes: ['vis'] };
    answer(JSON.stringify({ ...me, hasSecondFactor: true, hasSso: false }));
    expect(await client().fetchQuery(accountQuery())).toMatchObject(me);
    expect(asked[0]?.address).toBe('/api/account/ik');
  });
});

describe('sendAccount', () => {
  test('sends JSON to the accounts, and nothing where there is nothing to send', async () => {
    answer('{"done":true}');
    expect(await sendAccount('PUT', '/gebruikers/a/rol', { role: 'lead' })).toEqual({
      type: 'done',
      json: { done: true },
    });
    expect(asked[0]).toEqual({
      address: '/api/account/gebruikers/a/rol',
      init: { method: 'PUT', body: '{"role":"lead"}', headers: { 'Content-Type': 'application/json' } },
    });
    await sendAccount('POST', '/uitloggen');
    expect(asked[1]?.init).toEqual({ method: 'POST' });
  });

  test.each([
    ['the sentence of the server', '{"code":"x","tekst":"Dit mag niet."}', 403, 'x', 'Dit mag niet.'],
    ['a page', '<!doctype html>', 404, 'onleesbaar', 'De server gaf geen antwoord dat te lezen is.'],
  ])('gives %s when it was refused', async (_name, body, status, code, text) => {
    answer(body, status);
    expect(await sendAccount('POST', '/inloggen', {})).toEqual({ type: 'refused', code, text });
  });

  test('never rejects', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));
    expect(await sendAccount('POST', '/inloggen', {})).toMatchObject({ type: 'refused', code: 'offline' });
  });
});

describe('linkQuery', () => {
  test('sends the secret as content, never in the address', async () => {
    answer('{"kind":"invitation","email":"a@b.nl","name":"Mo","role":"lead"}');
    expect(await client().fetchQuery(linkQuery('geheim'))).toMatchObject({ type: 'opened', link: { name: 'Mo' } });
    expect(asked[0]?.address).not.toContain('geheim');
    expect(asked[0]?.init.body).toBe('{"token":"geheim"}');
  });

  test.each([
    ['{"code":"link-verlopen","tekst":"Verlopen."}', 404, 'Verlopen.'],
    ['"iets anders"', 200, 'Op deze plek kunt u geen uitnodiging openen.'],
  ])('%s is closed', async (body, status, text) => {
    answer(body, status);
    expect(await client().fetchQuery(linkQuery('x'))).toEqual({ type: 'closed', text });
  });
});
