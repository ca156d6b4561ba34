import type { openTestServer } from '../open-test-server.ts';

type TestServer = Awaited<ReturnType<typeof openTestServer>>;

/** Asks to take a publication back, as the administrator unless the headers are those of someone else. */
export async function takeBack(
  server: TestServer,
  publication: number,
  headers: Readonly<Record<string, string>> = server.administrator,
) {
  const response = await server.ask(`/api/publicaties/${publication}/ongedaan`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: crypto.randomUUID() }),
  });
  return { status: response.status, json: await response.json() };
}
