import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { limitSockets } from '../../../src/server/start/limit-sockets.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(most: number): Promise<number> {
  const server = createServer((_, response) => response.end('ja'));
  limitSockets(server, most);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function open(port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  closing.push(() => socket.destroy());
  return socket;
}

/** Whether the server answers over this connection; false when it ends it. */
function isAnswered(socket: Socket): Promise<boolean> {
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  return new Promise((done) => {
    socket.once('data', () => done(true));
    socket.once('close', () => done(false));
  });
}

describe('limitSockets', () => {
  it('S21 ends what is over the limit, and answers again when one has gone', async () => {
    const port = await listen(3);
    const sockets = [open(port), open(port), open(port)];
    expect(await Promise.all(sockets.map(isAnswered))).toEqual([true, true, true]);
    expect(await isAnswered(open(port))).toBe(false);
    sockets[0]?.destroy();
    await expect.poll(() => isAnswered(open(port))).toBe(true);
  });

  it('has no limit at 0', async () => {
    const port = await listen(0);
    const answers = Array.from({ length: 30 }, () => isAnswered(open(port)));
    expect(await Promise.all(answers)).not.toContain(false);
  });
});
