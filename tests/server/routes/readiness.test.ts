import { expect, it } from 'vitest';
import { openTestServer } from '../open-test-server.ts';

it('R21 without its store the server lives, and is not ready', async () => {
  const server = await openTestServer();
  const statusOf = async (path: string) => (await server.ask(path)).status;
  expect([await statusOf('/api/leeft'), await statusOf('/api/klaar')]).toEqual([200, 200]);
  await server.store.close();
  expect([await statusOf('/api/leeft'), await statusOf('/api/klaar')]).toEqual([200, 503]);
  // What was published is in memory: readers notice nothing.
  expect(await statusOf('/data/gebieden.csv')).toBe(200);
});
