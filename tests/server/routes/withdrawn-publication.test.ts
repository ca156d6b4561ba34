import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPrepare } from '../../../src/server/publishing/prepare-change.ts';
import { openTestServer } from '../open-test-server.ts';
import { publishOrder } from '../publishing/publish-order.ts';
import { takeBack } from './take-back.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

const FILE = 'cijfers/midden-nederland.csv';
const KEY = 'meldingen;midden-nederland;2031-K1';
const OTHER_KEY = 'meldingen;midden-nederland;2031-K2';
/** A number that stands nowhere else. */
const CANARY = '48151623';

let server: Server;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server.close());

async function publish(line: string, row = KEY): Promise<void> {
  const change = { rows: new Map([[FILE, new Map([[row, line]])]]), files: new Map() };
  const key = crypto.randomUUID();
  const order = { base: await server.store.latest(), author: 'x', kind: 'levering', summary: line, key } as const;
  await publishOrder(
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

  it.each([
    ['was taken back', async (shown: number) => expect((await takeBack(server, shown)).status).toBe(201)],
    ['was said to be unknown', () => publish(`${KEY};;;;definitief;voorbeeld;onbekend;`)],
  ])('P4 is shown no more either when the number %s before it was hidden', async (_, between) => {
    await publish(`${KEY};${CANARY};;;voorlopig;voorbeeld;;`);
    const shown = server.editions.current();
    await between(shown.publication);
    expect((await server.ask(`/?publicatie=${shown.publication}`)).status).toBe(200);
    await publish(`${KEY};;;;definitief;voorbeeld;afgeschermd;`);
    const data = await statusAndText(`/data/${FILE}?pakket=${shown.edition.id}`);
    expect(data[0]).toBe(410);
    expect(data[1]).not.toContain(CANARY);
    expect((await server.ask(`/?publicatie=${shown.publication}`)).status).toBe(410);
  });

  it.each([
    ['goes', async (hiding: number) => expect((await takeBack(server, hiding)).status).toBe(201)],
    ['is said to be unknown', () => publish(`${OTHER_KEY};;;;definitief;voorbeeld;onbekend;`, OTHER_KEY)],
  ])(
    'P4 is shown no more when a hidden figure of it %s, as nothing keeps that hidden from then on',
    async (_, drop) => {
      const before = server.editions.current();
      await publish(`${OTHER_KEY};;;;voorlopig;voorbeeld;klein;`, OTHER_KEY);
      const hiding = server.editions.current();
      expect((await server.ask(`/?publicatie=${hiding.publication}`)).status).toBe(200);
      await drop(hiding.publication);
      expect((await server.ask(`/?publicatie=${hiding.publication}`)).status).toBe(410);
      // What never hid it tells nothing of it.
      expect((await server.ask(`/?publicatie=${before.publication}`)).status).toBe(200);
    },
  );
});
