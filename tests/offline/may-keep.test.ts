import { describe, expect, it } from 'vitest';
import { mayKeep } from '../../src/offline/may-keep.ts';

const answer = (headers: Record<string, string>, status = 200) =>
  new Response(status === 304 ? null : 'x', { status, headers });
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'Content-Type': 'text/html; charset=utf-8' };

describe('mayKeep', () => {
  it('keeps a file and a page as they are', () => {
    expect(mayKeep(answer({ ...JSON_TYPE, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }), 'file')).toBe(true);
    expect(mayKeep(answer({ ...HTML_TYPE, 'Cache-Control': 'no-cache' }), 'page')).toBe(true);
  });

  it.each([
    ['of who has signed in', { 'Cache-Control': 'no-store' }, 200],
    ['of one person', { 'Cache-Control': 'max-age=60, Private' }, 200],
    ['that is another by cookie', { Vary: 'Accept-Encoding, Cookie' }, 200],
    ['that is another by token', { Vary: 'Authorization' }, 200],
    ['that is another each time', { Vary: '*' }, 200],
    ['that is gone', {}, 410],
    ['that is not there', {}, 404],
    ['that is a part', {}, 206],
    ['that is a fault', {}, 500],
  ])('keeps no answer %s', (_, headers, status) => {
    expect(mayKeep(answer({ ...JSON_TYPE, ...headers }, status), 'file')).toBe(false);
    expect(mayKeep(answer({ ...HTML_TYPE, ...headers }, status), 'page')).toBe(false);
  });

  it('takes no page for a file, and no file for a page', () => {
    expect(mayKeep(answer(HTML_TYPE), 'file')).toBe(false);
    expect(mayKeep(answer(JSON_TYPE), 'page')).toBe(false);
  });

  it('keeps nothing of another site', () => {
    expect(mayKeep(Response.error(), 'file')).toBe(false);
  });
});
