import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPrepare } from '../../../src/server/publishing/prepare-change.ts';
import { publishChange } from '../../../src/server/publishing/publish-change.ts';
import { openTestServer } from '../open-test-server.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

const FILE = 'cijfers/midden-nederland.csv';
const KEY = 'meldingen;midden-nederland;2031-K1';
/** A number that stands nowhere else. */
const CANARY = '48151623';

let server: Server;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function publish(line: string): Promise<void> {
  const change = { rows: new Map([[FILE, new Map([[KEY, line]])]]), files: new Map() };
  const order = { base: await server.store.latest(), author: 'x', kind: 'levering', summary: line, key: line } as const;
  await publishChange(
    server.store,
    { ...order, change },
    createPrepare(async () => []),
  );
  await server.editions.refresh();
}

const statusAndText = async (path: string) => {
  const response = await server.ask(path);
  return [response.status, await response.text()] as const;
};

describe('a publication with figures that are hidden later', () => {
  it('P4 is shown until then, and from then on by no address', async () => {
    await publish(`${KEY};${CANARY};;;definitief;voorbeeld;;`);
    const shown = server.editions.current();
    await publish(`${KEY};7;;;definitief;voorbeeld;;`);
    const data = `/data/${FILE}?pakket=${shown.edition.id}`;
    expect((await statusAndText(data))[1]).toContain(CANARY);
    expect((await server.ask(`/?publicatie=${shown.publication}`)).status).toBe(200);

    await publish(`${KEY};;;;definitief;voorbeeld;klein;`);
    for (const path of [data, `/?publicatie=${shown.publication}`, `/data/${FILE}`]) {
      expect((await statusAndText(path))[1]).not.toContain(CANARY);
    }
    expect((await server.ask(data)).status).toBe(410);
    expect((await server.ask(`/?publicatie=${shown.publication}`)).status).toBe(410);
    const described = await (await server.ask(`/api/publicaties/${shown.publication}`)).json();
    expect(described).toMatchObject({ withdrawn: true });
    // What hides it is shown, also once there is something newer.
    const { publication } = server.editions.current();
    await publish(`${KEY};9;;;definitief;voorbeeld;;`);
    expect((await server.ask(`/?publicatie=${publication}`)).status).toBe(200);
  });
});
