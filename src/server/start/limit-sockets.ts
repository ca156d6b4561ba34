import type { Server } from 'node:http';

/**
 * Ends each new connection of an address that has as many open already, so that one client cannot take them all. Behind a
 * proxy every visitor has its address: then the limit is set higher, or to 0, which is none.
 */
export function limitSockets(server: Server, most: number): void {
  if (most === 0) return;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = open.get(address) ?? 0;
    if (count >= most) {
      socket.destroy();
      return;
    }
    open.set(address, count + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
