import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/package/read-package.ts';
import { createPrepare } from '../../../src/server/publishing/prepare-change.ts';
import { bytesOf } from '../../../src/server/publishing/publish-change.ts';
import { findNewFaults } from '../../../src/server/work/find-new-faults.ts';
import { openTestServer, toForm } from '../open-test-server.ts';
import { toContentForm } from './content-form.ts';
import { publishOrder } from '../publishing/publish-order.ts';
import { takeBack } from './take-back.ts';

const ListSchema = v.array(v.record(v.string(), v.unknown()));
const ProgrammesSchema = v.looseObject({ programmas: ListSchema });

type Server = Awaited<ReturnType<typeof openTestServer>>;

let server: Server;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server.close());

async function deliver(
  rows: readonly string[],
  base: number,
  headers: Record<string, string> = server.administrator,
  note: string | null = 'Een correctie.',
) {
  const content = ['indicator;gebied;periode;waarde', ...rows].join('\n');
  const accepted = ['gebieden-ontbreken', 'ver-buiten-verleden', 'som-vervangen'];
  const body = toForm(content, { base, accepted, note });
  return (await server.ask('/api/leveringen', { method: 'POST', headers, body })).status;
}

async function figuresOf(period: string): Promise<string[]> {
  const { data } = readPackage(bytesOf(await server.store.filesAt(await server.store.latest())));
  const own = data.observations.filter((each) => each.indicator === 'meldingen' && each.period === period);
  return own.map(({ area, value }) => `${area} ${value}`).toSorted();
}

describe('deliveries that cross', () => {
  it('two leads who each have a part make a whole sum, whoever comes first', async () => {
    const base = await server.store.latest();
    expect(await deliver(['meldingen;hilversum;2020-K1;13', 'meldingen;vijfheerenlanden;2020-K1;17'], base)).toBe(201);
    expect(await deliver(['meldingen;weesp;2020-K1;9', 'meldingen;woerden;2020-K1;19'], base)).toBe(201);
    expect(await figuresOf('2020-K1')).toEqual([
      'gooi-en-vechtstreek 22',
      'hilversum 13',
      'midden-nederland 58',
      'vijfheerenlanden 17',
      'weesp 9',
      'west-utrecht 36',
      'woerden 19',
    ]);
  });

  it('two corrections of parts of one sum both count', async () => {
    const base = await server.store.latest();
    expect(await deliver(['meldingen;hilversum;2019-K4;14'], base)).toBe(201);
    expect(await deliver(['meldingen;weesp;2019-K4;2'], base)).toBe(201);
    const figures = await figuresOf('2019-K4');
    expect(figures).toContain('gooi-en-vechtstreek 16');
    expect(figures).toContain('midden-nederland 32');
  });

  it('a sum that somebody published meanwhile is not replaced without a reason', async () => {
    const base = await server.store.latest();
    const parts = ['meldingen;hilversum;2020-K1;13', 'meldingen;weesp;2020-K1;9'];
    expect(await deliver(['meldingen;gooi-en-vechtstreek;2020-K1;50'], base)).toBe(201);
    expect(await deliver(parts, base, server.administrator, null)).toBe(409);
    expect(await figuresOf('2020-K1')).toContain('gooi-en-vechtstreek 50');
    expect(await deliver(parts, base)).toBe(201);
    expect(await figuresOf('2020-K1')).toContain('gooi-en-vechtstreek 22');
  });

  it('of two who deliver the same figure the second is told', async () => {
    const base = await server.store.latest();
    expect(await deliver(['meldingen;hilversum;2019-K4;14'], base)).toBe(201);
    expect(await deliver(['meldingen;hilversum;2019-K4;15'], base)).toBe(409);
  });
});

describe('S23 a figure that went to another programme', () => {
  type Change = (indicator: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

  async function moveFigures(): Promise<void> {
    await changeIndicators((each) => (each.id === 'meldingen' ? { ...each, programma: 'vis' } : each));
  }

  async function changeIndicators(change: Change): Promise<void> {
    const base = await server.store.latest();
    const present = bytesOf(await server.store.filesAt(base));
    const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(present.get(path)));
    const list = v.parse(ProgrammesSchema, read('programmas.json'));
    const [first] = list.programmas;
    const vis = { ...first, id: 'vis', naam: 'VIS', indicatoren: [], gerealiseerd: [] };
    const others = list.programmas.filter(({ id }) => id !== 'vis');
    const texts = {
      'programmas.json': { ...list, programmas: [...others, vis] },
      'indicatoren.json': v.parse(ListSchema, read('indicatoren.json')).map(change),
    };
    const files = new Map(
      Object.entries(texts).map(([path, json]) => [path, new TextEncoder().encode(JSON.stringify(json))] as const),
    );
    const order = { base, author: 'beheer', kind: 'inhoud', summary: 'verhuisd', key: crypto.randomUUID() } as const;
    const outcome = await publishOrder(
      server.store,
      { ...order, change: { rows: new Map(), files } },
      createPrepare(findNewFaults),
    );
    expect(outcome.type).toBe('published');
  }

  it('is neither delivered nor taken back by who had it, on whatever base', async () => {
    const lead = await server.signIn('lead', ['burgernet']);
    const base = await server.store.latest();
    expect(await deliver(['meldingen;hilversum;2020-K1;13'], base, lead)).toBe(201);
    const own = await server.store.latest();
    await moveFigures();
    expect(await deliver(['meldingen;hilversum;2020-K1;14'], await server.store.latest(), lead)).toBe(403);
    expect(await deliver(['meldingen;weesp;2020-K1;9'], base, lead)).toBe(403);
    expect((await takeBack(server, own, lead)).status).toBe(403);
  });

  it('has targets that who had it does not take back', async () => {
    const lead = await server.signIn('lead', ['burgernet']);
    const item = { indicator: 'meldingen', area: 'midden-nederland', period: '2020', value: 90 } as const;
    const change = { kind: 'target', item: { ...item, kind: 'maximum', origin: 'published' } } as const;
    const body = toContentForm(change, { base: await server.store.latest() });
    expect((await server.ask('/api/inhoud', { method: 'POST', headers: lead, body })).status).toBe(201);
    const own = await server.store.latest();
    await moveFigures();
    expect((await takeBack(server, own, lead)).status).toBe(403);
    expect((await takeBack(server, own, server.administrator)).status).toBe(201);
  });

  it('of which the name is that of a figure of another programme by now is not delivered by that name', async () => {
    const lead = await server.signIn('lead', ['burgernet']);
    await changeIndicators((each) => (each.id === 'zaken' ? { ...each, naam: 'Dossiers' } : each));
    const old = await server.store.latest();
    await moveFigures();
    // What was called so is called otherwise, and a figure of the other programme has its name.
    await changeIndicators((each) => {
      if (each.id === 'meldingen') return { ...each, naam: 'Dossiers' };
      return each.id === 'zaken' ? { ...each, naam: 'Andere zaken' } : each;
    });
    const before = await server.store.latest();
    expect(await deliver(['Dossiers;midden-nederland;2020;14'], old, lead)).toBe(409);
    expect(await server.store.latest()).toBe(before);
  });
});
