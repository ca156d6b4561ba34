import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createListener } from '../../src/server/create-listener.ts';
import { SECURITY_HEADERS } from '../../src/server/security-headers.ts';

const server = createServer(
  createListener((_request, response) => response.writeHead(200).end('ja'), ['https://www.almere.nl']),
);
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

test.each([
  ['GET', '200 OK'],
  ['TRACE', '405 Method Not Allowed'],
])('%s gets %s with every security header', async (method, status) => {
  const answer = await ask(`${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(answer.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer).toContain(`${name}: ${value}\r\n`);
});

test.each([
  ['/inbed/indicator/x', "frame-ancestors 'self' https://www.almere.nl\r\n"],
  ['/inbed/../indicator/x', "frame-ancestors 'none'\r\n"],
  ['/inbed/%2e%2e/indicator/x', "frame-ancestors 'none'\r\n"],
  ['/indicator/x?/inbed/', "frame-ancestors 'none'\r\n"],
])('%s: %s', async (path, policy) => {
  expect(await ask(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toContain(policy);
});

function ask(text: string): Promise<string> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => done(answer));
    socket.on('error', fail);
  });
}
