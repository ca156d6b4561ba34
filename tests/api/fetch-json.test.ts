import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../src/api/api-error.ts';
import { fetchJson } from '../../src/api/fetch-json.ts';

afterEach(() => vi.unstubAllGlobals());

const decode = (json: unknown) => {
  if (json !== 'goed') throw new Error('other shape');
  return json;
};
const answer = (body: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(body, { status }));

describe('fetchJson', () => {
  test('gives what was decoded', async () => {
    answer('"goed"');
    expect(await fetchJson('/a.json', decode)).toBe('goed');
  });

  test.each([
    ['a missing view', () => answer('', 404), 'not-found'],
    ['a view that was withdrawn', () => answer('', 410), 'gone'],
    ['a fault of the server', () => answer('', 500), 'server'],
    ['half a file', () => answer('{"a":'), 'unreadable'],
    ['another shape', () => answer('"anders"'), 'unreadable'],
    ['no network', () => vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed'))), 'offline'],
  ])('%s is an error that says so in Dutch', async (_name, arrange, kind) => {
    arrange();
    const error: unknown = await fetchJson('/a.json', decode).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind, address: '/a.json', message: expect.stringMatching(/\.$/) });
  });

  test('an abort is no fault of the data', async () => {
    const controller = new AbortController();
    vi.stubGlobal('fetch', async () => {
      controller.abort();
      throw new DOMException('stop', 'AbortError');
    });
    await expect(fetchJson('/a.json', decode, controller.signal)).rejects.toThrow('stop');
  });
});
