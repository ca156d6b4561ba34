import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { limitBody } from '../../../src/server/http/limit-body.ts';
import { readJson } from '../../../src/server/http/read-json.ts';
import { toRefusalResponse } from '../../../src/server/http/refusals.ts';

const LIMIT = 10_000;
const schema = v.strictObject({ name: v.string() });
const app = new Hono().post('/', limitBody(LIMIT), async (context) => {
  const read = await readJson(context, schema);
  return read.type === 'refused' ? toRefusalResponse(read.refusal) : Response.json(read.value);
});
let server: Server;
beforeAll(async () => {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** Sends it in pieces, without saying how much there is, or with its length; a real connection either way. */
function send(text: string, how: 'in pieces' | 'with its length'): Promise<{ status: number; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const length = how === 'in pieces' ? {} : { 'Content-Length': Buffer.byteLength(text) };
    const headers = { 'Content-Type': 'application/json', ...length };
    const asking = request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      let body = '';
      response
        .on('data', (part) => (body += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asking.on('error', reject);
    for (let start = 0; start < text.length; start += 1_000) asking.write(text.slice(start, start + 1_000));
    asking.end();
  });
}
const textOf = (bytes: number) => JSON.stringify({ name: 'a'.repeat(bytes - 11) });

describe('limitBody', () => {
  test.each(['in pieces', 'with its length'] as const)(
    'lets %s through what is no larger, and no more',
    async (how) => {
      expect(textOf(LIMIT)).toHaveLength(LIMIT);
      expect((await send(textOf(LIMIT), how)).status).toBe(200);
      const refused = await send(textOf(LIMIT + 1), how);
      expect([refused.status, JSON.parse(refused.body).code]).toEqual([413, 'te-groot']);
    },
  );
});

test('R15 a content without end is refused while it comes in, and no more than the limit is taken in', async () => {
  const taken: Socket[] = [];
  const note = (socket: Socket) => taken.push(socket);
  server.on('connection', note);
  const { port } = server.address() as AddressInfo;
  const headers = { 'Content-Type': 'application/json' };
  const asking = request({ port, host: '127.0.0.1', method: 'POST', headers, agent: new Agent() });
  // What the other end does not want any more it cuts off.
  asking.on('error', () => undefined);
  const answered = once(asking, 'response');
  let isAnswered = false;
  void answered.then(() => {
    isAnswered = true;
  });
  const piece = Buffer.alloc(64_000, 'a');
  let sent = 0;
  while (!isAnswered && sent < 200_000_000) {
    sent += piece.length;
    if (!asking.write(piece)) await Promise.race([once(asking, 'drain'), answered]);
  }
  const [response] = await answered;
  expect(response.statusCode).toBe(413);
  // What the sockets of both ends hold counts as sent, and so does what came in before the answer went out.
  expect(taken.length).toBe(1);
  expect(taken[0]!.bytesRead).toBeLessThan(LIMIT + 2_000_000);
  asking.destroy();
  server.off('connection', note);
});

describe('readJson', () => {
  test.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    '{"name":1}',
    '{"name":["x"]}',
    '{"name":{"$ne":1}}',
    '{"name":"x","role":"admin"}',
  ])('refuses %j', async (text) => {
    const response = await app.request('/', { method: 'POST', body: text });
    expect([response.status, await response.json()]).toEqual([
      400,
      { code: 'onjuiste-vraag', tekst: 'De server begrijpt dit niet.' },
    ]);
  });

  it('gives what was asked, and leaves the prototype of objects alone', async () => {
    const response = await app.request('/', { method: 'POST', body: '{"name":"x","__proto__":{"admin":true}}' });
    expect([response.status === 200 ? await response.json() : null, Reflect.get({}, 'admin')]).toEqual([
      null,
      undefined,
    ]);
    expect((await app.request('/', { method: 'POST', body: '{"name":"x"}' })).status).toBe(200);
  });
});
