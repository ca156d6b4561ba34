import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { createWithdrawals } from '../../../src/server/publishing/create-withdrawals.ts';
import { readExport } from '../../../src/server/publishing/read-export.ts';
import { LETTER, PICTURE, STORY } from '../../package/content-change/content-factory.ts';
import { describeOnBoth } from '../on-both-databases.ts';
import { openTestServer } from '../open-test-server.ts';
import { toContentForm } from './content-form.ts';
import { takeBack } from './take-back.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

const photo = (background: string) =>
  sharp({ create: { width: 20, height: 10, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** The same text under another title. */
function toNewer(change: Extract<ContentChange, { kind: 'story' | 'letter' }>): ContentChange {
  const title = 'Opnieuw, met nieuwe toestemming';
  if (change.kind === 'letter') return { ...change, item: { ...change.item, title } };
  return { ...change, item: { ...change.item, title } };
}

describeOnBoth('what is withdrawn', ({ openEmpty }) => {
  let server: Server;
  beforeAll(async () => {
    server = await openTestServer(await openEmpty());
  }, 60_000);
  afterAll(() => server.close());

  /** Publishes it, and tells under which number and name of the package it can be looked at. */
  async function publish(change: ContentChange, picture: Uint8Array | null = null) {
    const body = toContentForm(change, { base: await server.store.latest() }, picture);
    const response = await server.ask('/api/inhoud', { method: 'POST', headers: server.administrator, body });
    expect([change.kind, response.status, await response.text()]).toEqual([change.kind, 201, expect.any(String)]);
    const { publication, edition } = server.editions.current();
    return { publication, id: edition.id };
  }
  const statusOf = async (path: string) => (await server.ask(path)).status;
  const filesNow = async () => [...(await server.store.filesAt(await server.store.latest())).keys()];
  const pictureFile = async () => {
    const found = (await filesNow()).filter((path) => /^beelden\/[0-9a-f]{32}\.jpg$/.test(path));
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  };

  it('P10 of a picture: no file of it is shown under any address, nor a publication that had it', async () => {
    const item = { ...PICTURE, id: 'op-straat' };
    const first = await publish({ kind: 'picture', item }, await photo('#f00'));
    const red = await pictureFile();
    const second = await publish({ kind: 'letter', item: { ...LETTER, picture: 'op-straat' } });
    const third = await publish({ kind: 'picture', item }, await photo('#00f'));
    const blue = await pictureFile();
    expect(blue).not.toBe(red);
    for (const { id, publication } of [first, second, third]) {
      expect(await statusOf(`/?publicatie=${publication}`)).toBe(200);
      expect(await statusOf(`/data/beelden.json?pakket=${id}`)).toBe(200);
    }
    expect(await statusOf(`/data/${blue}`)).toBe(200);

    const withdrawal = await publish({ kind: 'withdrawn', form: 'picture', id: 'op-straat' });
    for (const { id, publication } of [first, second, third]) {
      expect(await statusOf(`/?publicatie=${publication}`)).toBe(410);
      for (const path of [red, blue, 'beelden.json', 'letters/nieuwe-brief.md', 'datapackage.json']) {
        expect([path, await statusOf(`/data/${path}?pakket=${id}`)]).toEqual([path, 410]);
      }
      const described = await (await server.ask(`/api/publicaties/${publication}`)).json();
      expect(described).toMatchObject({ withdrawn: true });
      await expect(readExport(server.store, createWithdrawals(server.store), String(publication))).rejects.toThrow(
        'ingetrokken',
      );
    }
    expect([await statusOf(`/data/${red}`), await statusOf(`/data/${blue}`)]).toEqual([410, 410]);
    // What came before it, and what took it away, are shown.
    for (const publication of [1, withdrawal.publication]) {
      expect(await statusOf(`/?publicatie=${publication}`)).toBe(200);
      const { files } = await readExport(server.store, createWithdrawals(server.store), String(publication));
      expect(files.size).toBeGreaterThan(10);
    }
    const letter = (await server.store.filesAt(withdrawal.publication)).get('letters/nieuwe-brief.md')?.bytes;
    expect(new TextDecoder().decode(letter)).not.toContain('beeld:');
    expect(await statusOf('/data/beelden/nooit-geweest.jpg')).toBe(404);
  });

  it.each([
    ['story', { kind: 'story', item: { ...STORY, id: 'mijn-verhaal' } }, 'verhalen/mijn-verhaal.md'],
    ['letters', { kind: 'letter', item: { ...LETTER, id: 'mijn-brief' } }, 'letters/mijn-brief.md'],
  ] as const)(
    'P10 of a text in %s: it is gone for good, and a new one of that name is shown',
    async (form, change, path) => {
      const written = await publish(change);
      expect(await statusOf(`/data/${path}`)).toBe(200);
      await publish({ kind: 'withdrawn', form, id: change.item.id });
      expect(await statusOf(`/?publicatie=${written.publication}`)).toBe(410);
      expect(await statusOf(`/data/${path}?pakket=${written.id}`)).toBe(410);
      const addresses =
        form === 'story'
          ? [`/data/${path}`, '/verhalen/mijn-verhaal', '/afgeleid/verhaal/mijn-verhaal.json']
          : [`/data/${path}`];
      for (const address of addresses) expect([address, await statusOf(address)]).toEqual([address, 410]);
      expect(await statusOf('/verhalen/nooit-geweest')).toBe(404);

      await publish(toNewer(change));
      expect(await statusOf(`/data/${path}`)).toBe(200);
      expect(await statusOf(`/?publicatie=${written.publication}`)).toBe(410);
    },
  );

  it('comes back by no taking back, of the withdrawal or of what went before it', async () => {
    const texts = { kind: 'story', item: { ...STORY, id: 'heen-en-weer' } } as const;
    const written = await publish(texts);
    const gone = await takeBack(server, written.publication);
    expect(gone.status).toBe(201);
    const back = await takeBack(server, gone.json.publication.id);
    expect(back.status).toBe(201);
    const withdrawal = await publish({ kind: 'withdrawn', form: 'story', id: 'heen-en-weer' });
    const refused = await takeBack(server, withdrawal.publication);
    expect(refused).toMatchObject({ status: 409, json: { code: 'ingetrokken' } });
    expect(refused.json.tekst).toContain('Vraag opnieuw toestemming');
    expect(await takeBack(server, gone.json.publication.id)).toMatchObject({
      status: 409,
      json: { code: 'ingetrokken' },
    });
    expect((await takeBack(server, written.publication)).status).toBe(409);
    expect(await server.store.latest()).toBe(withdrawal.publication);
    expect(await filesNow()).not.toContain('verhalen/heen-en-weer.md');
  });

  it('P10 does not come back by a form that was filled in before it was withdrawn', async () => {
    const change = { kind: 'story', item: { ...STORY, id: 'net-te-laat' } } as const;
    const written = await publish(change);
    expect((await takeBack(server, written.publication)).status).toBe(201);
    const base = await server.store.latest();
    await publish({ kind: 'withdrawn', form: 'story', id: 'net-te-laat' });
    const send = async (from: number) => {
      const body = toContentForm(change, { base: from }, null);
      return (await server.ask('/api/inhoud', { method: 'POST', headers: server.administrator, body })).status;
    };
    expect(await send(base)).toBe(409);
    expect(await filesNow()).not.toContain('verhalen/net-te-laat.md');
    // Who knows of it has asked for consent anew.
    expect(await send(await server.store.latest())).toBe(201);
  });

  it('of a picture that is drawn from figures comes back by no taking back either', async () => {
    const drawing = { type: 'squares', indicator: 'succes', period: '2019' } as const;
    const written = await publish({ kind: 'picture', item: { ...PICTURE, id: 'getekend', drawing } });
    const gone = await takeBack(server, written.publication);
    await publish({ kind: 'withdrawn', form: 'picture', id: 'getekend' });
    expect(await statusOf(`/?publicatie=${written.publication}`)).toBe(410);
    expect(await takeBack(server, gone.json.publication.id)).toMatchObject({
      status: 409,
      json: { code: 'ingetrokken' },
    });
  });

  const gone = async () =>
    (await (await server.ask('/api/inhoud/eerder', { headers: server.administrator })).json()).items as {
      id: string;
    }[];
  const refused = async (change: ContentChange) => {
    const body = toContentForm(change, { base: await server.store.latest() }, null);
    const response = await server.ask('/api/inhoud', { method: 'POST', headers: server.administrator, body });
    return [response.status, (await response.json()).code];
  };

  it.each([
    ['story', { kind: 'story', item: { ...STORY, id: 'kort-verhaal' } }],
    ['letters', { kind: 'letter', item: { ...LETTER, id: 'korte-brief' } }],
    ['picture', { kind: 'picture', item: { ...PICTURE, id: 'kort-beeld' } }],
  ] as const)('P10 of %s that only earlier publications show: they are shown no more', async (form, change) => {
    const { id } = change.item;
    const withdrawn = { kind: 'withdrawn', form, id } as const;
    const written = await publish(change, form === 'picture' ? await photo('#0f0') : null);
    const kept = await publish({ kind: 'letter', item: { ...LETTER, id: `naast-${id}` } });
    const back = await takeBack(server, written.publication);
    expect(back.status).toBe(201);
    expect(await statusOf(`/?publicatie=${kept.publication}`)).toBe(200);
    expect(await gone()).toContainEqual({
      form,
      id,
      title: change.item.title,
      programme: change.item.programme,
      last: kept.publication,
    });

    const withdrawal = await publish(withdrawn);
    const [latest] = await server.store.history();
    expect(latest).toMatchObject({ kind: 'intrekking', summary: expect.stringContaining(change.item.title) });
    expect((await gone()).filter((item) => item.id === id)).toEqual([]);
    for (const publication of [written.publication, kept.publication]) {
      expect(await statusOf(`/?publicatie=${publication}`)).toBe(410);
    }
    expect(await statusOf(`/?publicatie=${withdrawal.publication}`)).toBe(200);
    // What took it from the screen cannot bring it back, and it is withdrawn once.
    expect(await takeBack(server, back.json.publication.id)).toMatchObject({
      status: 409,
      json: { code: 'ingetrokken' },
    });
    expect(await refused(withdrawn)).toEqual([422, 'bestaat-niet']);
  });

  it('P10 of what never was is no publication', async () => {
    expect(await refused({ kind: 'withdrawn', form: 'story', id: 'nooit-geweest' })).toEqual([422, 'bestaat-niet']);
    expect(await refused({ kind: 'withdrawn', form: 'picture', id: 'nooit-geweest' })).toEqual([422, 'bestaat-niet']);
  });

  it('S23 of another programme is neither listed for a lead nor withdrawn by one', async () => {
    const written = await publish({ kind: 'story', item: { ...STORY, id: 'van-anderen' } });
    await takeBack(server, written.publication);
    const other = await server.signIn('lead', ['vis']);
    const own = await server.signIn('lead', [STORY.programme]);
    const list = async (headers: HeadersInit) =>
      (await (await server.ask('/api/inhoud/eerder', { headers })).json()).items;
    expect(await list(other)).toEqual([]);
    expect(await list(own)).toContainEqual(expect.objectContaining({ id: 'van-anderen' }));
    const change = { kind: 'withdrawn', form: 'story', id: 'van-anderen' } as const;
    const body = () => toContentForm(change, { base: written.publication }, null);
    expect((await server.ask('/api/inhoud', { method: 'POST', headers: other, body: body() })).status).toBe(403);
    expect((await server.ask('/api/inhoud/eerder')).status).toBe(401);
    expect((await server.ask('/api/inhoud', { method: 'POST', headers: own, body: body() })).status).toBe(201);
  });
});
