import { Hono } from 'hono';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { guardOrigin } from '../../../src/server/http/guard-origin.ts';

const OURS = 'https://dashboard.example';
const TYPES = [
  'application/json',
  'text/csv; charset=utf-8',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/x-www-form-urlencoded',
  null,
] as const;
const ALLOWED: readonly unknown[] = TYPES.slice(0, 3);
const ORIGINS = [
  ['our own page', { Origin: OURS, 'Sec-Fetch-Site': 'same-origin' }, true],
  ['our own page in a browser without Sec-Fetch-Site', { Origin: OURS }, true],
  ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, false],
  ['another name of the same site', { Origin: 'https://x.dashboard.example', 'Sec-Fetch-Site': 'same-site' }, false],
  ['another site in a browser without Sec-Fetch-Site', { Origin: 'https://evil.example' }, false],
  ['a page without an origin', { Origin: 'null' }, false],
  ['who says nothing', {}, false],
  ['an address that was typed', { 'Sec-Fetch-Site': 'none' }, false],
  ['who claims our origin from elsewhere', { Origin: OURS, 'Sec-Fetch-Site': 'cross-site' }, false],
  ['our name with another scheme', { Origin: 'http://dashboard.example' }, false],
  ['a name that begins with ours', { Origin: `${OURS}.evil.example` }, false],
] as const;
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

let done = 0;
beforeEach(() => {
  done = 0;
});
const app = new Hono().use(guardOrigin({ origin: OURS })).all('*', (context) => {
  done += 1;
  return context.text('gedaan');
});
const ask = (method: string, headers: Record<string, string>, type: string | null, to = app) =>
  to.request(`${OURS}/api/iets`, { method, headers, body: type === null ? null : 'x', ...withType(headers, type) });
const withType = (headers: Record<string, string>, type: string | null) =>
  type === null ? {} : { headers: { ...headers, 'Content-Type': type } };

describe('guardOrigin', () => {
  const cases = ORIGINS.flatMap(([name, headers, isOwn]) => TYPES.map((type) => [name, type, headers, isOwn] as const));
  test.each(cases)('S3 %s, content of kind %s', async (_name, type, headers, isOwn) => {
    const passes = isOwn && (ALLOWED.includes(type) || type === null);
    for (const method of METHODS) {
      const { status } = await ask(method, headers, type);
      expect([method, status]).toEqual([method, passes ? 200 : isOwn ? 415 : 403]);
    }
    expect(done).toBe(passes ? METHODS.length : 0);
  });

  it.each(['GET', 'HEAD'])('lets anyone ask by %s', async (method) => {
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
    expect((await app.request(OURS, { method, headers })).status).toBe(200);
  });

  test.each([
    ['a token without a cookie', { Authorization: 'Bearer rv_x' }, 200],
    ['a token with any cookie', { Authorization: 'Bearer rv_x', Cookie: 'a=b' }, 403],
    ['no token at all', { Authorization: 'Bearer ' }, 403],
    ['a password in its place', { Authorization: 'Basic YTpi' }, 403],
  ])('%s from a machine', async (_name, headers, status) => {
    expect((await ask('POST', headers, 'text/csv')).status).toBe(status);
  });

  it('asks the kind of content of a machine too', async () => {
    expect((await ask('POST', { Authorization: 'Bearer rv_x' }, 'text/plain')).status).toBe(415);
  });

  it('refuses content that does not say what it is', async () => {
    const own = { 'Sec-Fetch-Site': 'same-origin' };
    expect((await ask('POST', { ...own, 'Content-Length': '4' }, null)).status).toBe(415);
    expect((await ask('POST', { ...own, 'Transfer-Encoding': 'chunked' }, null)).status).toBe(415);
    expect((await ask('POST', { ...own, 'Content-Length': '0' }, null)).status).toBe(200);
  });

  it('takes the address of the request for its own where none was set', async () => {
    const free = new Hono().use(guardOrigin({ origin: null })).all('*', (context) => context.text('gedaan'));
    expect((await ask('POST', { Origin: OURS }, 'text/csv', free)).status).toBe(200);
    expect((await ask('POST', { Origin: 'https://evil.example' }, 'text/csv', free)).status).toBe(403);
  });
});
