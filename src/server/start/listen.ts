import type { Server } from 'node:http';

interface ListenOptions {
  readonly port: number;
  /** Not given = only this machine can reach it, by either name of itself. */
  readonly host: string | undefined;
  readonly createServer: () => Server;
  /** What is being answered at the end may take so long, in milliseconds. */
  readonly patience: number;
  /** Ends the answers that never end by themselves. */
  readonly onStopping: () => void;
  /** What ends with the server, once nobody is being answered any more. */
  readonly onStop: () => Promise<void>;
}

/** Listens until the process is asked to stop; rejects when it cannot, in words for who starts the server. */
export async function listen({ port, host, createServer, patience, onStopping, onStop }: ListenOptions): Promise<void> {
  const hosts = host ? [host] : ['127.0.0.1', '::1'];
  const servers = await Promise.all(hosts.map((name) => listenAt(createServer(), port, name)));
  console.log(`Rijker Verantwoorden staat op http://${host ?? 'localhost'}:${port}`);
  const stop = async () => {
    setTimeout(() => process.exit(1), patience).unref();
    const closed = Promise.all(servers.map(close));
    onStopping();
    await closed;
    await onStop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** null for the second name of a machine that has none. */
function listenAt(server: Server, port: number, host: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1; the other name is enough.
      if (host === '::1' && error.code !== 'EADDRINUSE') resolve(null);
      else reject(new Error(`Kan niet luisteren op ${host}, poort ${port}: ${toReason(error)}.`));
    });
    server.listen(port, host, () => resolve(server));
  });
}

function toReason({ code, message }: NodeJS.ErrnoException): string {
  return code === 'EADDRINUSE' ? 'die poort is bezet; kies een andere met PORT' : message;
}

/** Takes no new questions, and waits for the answers under way. */
function close(server: Server | null): Promise<void> {
  return new Promise((resolve) => {
    if (server === null) {
      resolve();
      return;
    }
    // A connection that is kept open after its last answer would keep the server as well.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
