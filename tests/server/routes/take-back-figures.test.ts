import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { bytesOf } from '../../../src/server/publishing/publish-change.ts';
import { INDICATOR, PICTURE } from '../../package/content-change/content-factory.ts';
import { describeOnBoth } from '../on-both-databases.ts';
import { openTestServer, toForm } from '../open-test-server.ts';
import { toContentForm } from './content-form.ts';
import { takeBack } from './take-back.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

const ACCEPTED = ['gebieden-ontbreken', 'ver-buiten-verleden', 'som-vervangen', 'som-afgeschermd', 'ook-afgeschermd'];

describeOnBoth('taking figures back', ({ openEmpty }) => {
  let server: Server;
  beforeEach(async () => {
    server = await openTestServer(await openEmpty());
  }, 60_000);
  afterEach(() => server.close());

  async function deliver(...rows: readonly string[]): Promise<number> {
    const content = ['indicator;gebied;periode;waarde', ...rows].join('\n');
    const base = await server.store.latest();
    const body = toForm(content, { base, accepted: ACCEPTED, note: 'Een correctie.' });
    const response = await server.ask('/api/leveringen', { method: 'POST', headers: server.administrator, body });
    expect([rows, response.status, await response.text()]).toEqual([rows, 201, expect.any(String)]);
    return server.store.latest();
  }
  async function change(content: ContentChange, picture: Uint8Array | null = null): Promise<number> {
    const body = toContentForm(content, { base: await server.store.latest() }, picture);
    const response = await server.ask('/api/inhoud', { method: 'POST', headers: server.administrator, body });
    expect([content.kind, response.status]).toEqual([content.kind, 201]);
    return server.store.latest();
  }
  async function figuresOf(period: string, id = 'meldingen'): Promise<Record<string, number | null>> {
    const { data } = readPackage(bytesOf(await server.store.filesAt(await server.store.latest())));
    const own = data.observations.filter((each) => each.indicator === id && each.period === period);
    return Object.fromEntries(own.map(({ area, value }) => [area, value]));
  }
  const regionYear = async () => {
    const { data } = readPackage(bytesOf(await server.store.filesAt(await server.store.latest())));
    return data.observations.find((each) => each.area === 'midden-nederland' && each.period === '2019');
  };

  it('R18 keeps what others added to the same sums, and gives the source its words back when all is taken back', async () => {
    const before = await regionYear();
    expect(before).toMatchObject({ value: 128, origin: 'published', note: 'Jaarresultaten 2019' });
    const first = await deliver('meldingen;hilversum;2019-K4;43');
    const second = await deliver('meldingen;weesp;2019-K4;2');
    expect(await figuresOf('2019-K4')).toMatchObject({ 'gooi-en-vechtstreek': 45, 'midden-nederland': 61 });
    expect((await takeBack(server, first)).status).toBe(201);
    expect(await figuresOf('2019-K4')).toMatchObject({
      hilversum: 13,
      weesp: 2,
      'gooi-en-vechtstreek': 15,
      'midden-nederland': 31,
    });
    expect(await regionYear()).toMatchObject({ value: 130, note: '' });
    // Applied again, on top of what came after.
    const third = await deliver('meldingen;woerden;2019-K4;10');
    expect((await takeBack(server, first + 2)).status).toBe(201);
    expect(await figuresOf('2019-K4')).toMatchObject({ 'gooi-en-vechtstreek': 45, 'midden-nederland': 62 });
    for (const publication of [first, second, third]) expect((await takeBack(server, publication)).status).toBe(201);
    expect(await regionYear()).toEqual(before);
  });

  it('R18 takes a sum away of which a part is not there any more', async () => {
    const first = await deliver('meldingen;hilversum;2020-K1;13');
    const rest = ['weesp', 'vijfheerenlanden', 'woerden'].map((area) => `meldingen;${area};2020-K1;9`);
    const second = await deliver(...rest);
    expect(await figuresOf('2020-K1')).toMatchObject({ 'gooi-en-vechtstreek': 22, 'midden-nederland': 40 });
    expect((await takeBack(server, first)).status).toBe(201);
    expect(await figuresOf('2020-K1')).toEqual({ weesp: 9, vijfheerenlanden: 9, woerden: 9, 'west-utrecht': 18 });
    expect((await takeBack(server, second)).status).toBe(201);
    expect(await figuresOf('2020-K1')).toEqual({});
  });

  it('R18 leaves alone what somebody told later, and says what to take back first', async () => {
    const first = await deliver('meldingen;hilversum;2019-K4;14');
    const again = await deliver('meldingen;hilversum;2019-K4;15');
    const row = { type: 'changed-since', rows: ['meldingen;hilversum;2019-K4'], later: [again] };
    expect(await takeBack(server, first)).toEqual({ status: 409, json: row });
    // The same number as before is told all the same.
    const same = await deliver('meldingen;hilversum;2019-K4;14');
    expect(await takeBack(server, first)).toEqual({ status: 409, json: { ...row, later: [same, again] } });
    for (const publication of [same, again, first]) expect((await takeBack(server, publication)).status).toBe(201);
    expect(await takeBack(server, first)).toMatchObject({ status: 409, json: { code: 'al-ongedaan' } });
    const municipality = await deliver('meldingen;woerden;2019-K4;19');
    const told = await deliver('meldingen;woerden;2019-K4;18', 'meldingen;west-utrecht;2019-K4;25');
    const refused = await takeBack(server, municipality);
    expect(refused).toMatchObject({ status: 409, json: { later: [told] } });
    expect(refused.json.rows).toContain('meldingen;west-utrecht;2019-K4');
  });

  it('P4 shows nothing again that was hidden, and says how it can be shown', async () => {
    await deliver('zaken;gooi-en-vechtstreek;2020;20', 'zaken;west-utrecht;2020;20');
    const shown = await figuresOf('2020', 'zaken');
    expect(shown).toMatchObject({ 'gooi-en-vechtstreek': 20, 'midden-nederland': 40 });
    const hiding = await deliver('zaken;gooi-en-vechtstreek;2020;<5', 'zaken;west-utrecht;2020;<5');
    const hidden = await figuresOf('2020', 'zaken');
    const refused = await takeBack(server, hiding);
    expect(refused).toMatchObject({ status: 409, json: { code: 'afgeschermd' } });
    expect(refused.json.tekst).toContain('Lever ze dan opnieuw aan');
    expect(await figuresOf('2020', 'zaken')).toEqual(hidden);
  });

  it('P4 says the same where what comes back would tell a small rest beside a sum of somebody else', async () => {
    const first = await deliver('zaken;gooi-en-vechtstreek;2020;20');
    expect((await takeBack(server, first)).status).toBe(201);
    await deliver('zaken;midden-nederland;2020;22');
    expect(await takeBack(server, first + 1)).toMatchObject({ status: 409, json: { code: 'afgeschermd' } });
    expect(await figuresOf('2020', 'zaken')).toEqual({ 'midden-nederland': 22 });
  });

  it('P1 makes no threshold lower', async () => {
    const raised = await change({ kind: 'indicator', item: { ...INDICATOR, disclosureThreshold: 10 } });
    expect(await takeBack(server, raised)).toMatchObject({ status: 409, json: { code: 'afgeschermd' } });
    const renamed = await change({
      kind: 'indicator',
      item: { ...INDICATOR, disclosureThreshold: 10, name: 'Anders' },
    });
    expect((await takeBack(server, renamed)).status).toBe(201);
  });

  it('P10 is not stopped by a picture that was withdrawn and has come back with consent', async () => {
    const drawing = { type: 'squares', indicator: 'succes', period: '2019' } as const;
    const other = await change({ kind: 'picture', item: { ...PICTURE, id: 'ander', drawing } });
    await change({ kind: 'picture', item: { ...PICTURE, id: 'op-straat' } }, await photo('#f00'));
    await change({ kind: 'withdrawn', form: 'picture', id: 'op-straat' });
    await change({ kind: 'picture', item: { ...PICTURE, id: 'op-straat' } }, await photo('#00f'));
    expect((await takeBack(server, other)).status).toBe(201);
    const { data } = readPackage(bytesOf(await server.store.filesAt(await server.store.latest())));
    const ids = data.pictures.map(({ id }) => id);
    expect([ids.includes('op-straat'), ids.includes('ander')]).toEqual([true, false]);
  });
});

const photo = (background: string) =>
  sharp({ create: { width: 20, height: 10, channels: 3, background } })
    .jpeg()
    .toBuffer();
