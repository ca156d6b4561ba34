import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { makeBsns } from '../../package/make-bsns.ts';
import { CHANGES, INDICATOR, LETTER, PICTURE, STORY } from '../../package/content-change/content-factory.ts';
import { openTestServer } from '../open-test-server.ts';
import { toContentForm } from './content-form.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;
type Headers = Record<string, string>;

const OWN = 'burgernet';
const MAIL = 'balie@voorbeeld.nl';
let server: Server;
let photo: Uint8Array;
beforeAll(async () => {
  server = await openTestServer();
  photo = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#0af' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => server.close());

async function post(body: FormData | string, headers: Headers = server.administrator) {
  const response = await server.ask('/api/inhoud', { method: 'POST', headers, body });
  return { status: response.status, json: await response.json() };
}

async function send(
  change: ContentChange,
  headers: Headers = server.administrator,
  order: Record<string, unknown> = {},
  picture: Uint8Array | null = null,
) {
  const isUpload = change.kind === 'picture' && change.item.drawing.type === 'upload';
  const base = await server.store.latest();
  return post(toContentForm(change, { base, ...order }, picture ?? (isUpload ? photo : null)), headers);
}

async function published() {
  const files = await server.store.filesAt(await server.store.latest());
  return readPackage(new Map([...files].map(([path, { bytes }]) => [path, bytes]))).data;
}

let count = 0;
/** Of the same kind, and new each time. */
function renewed(change: ContentChange): ContentChange {
  count += 1;
  switch (change.kind) {
    case 'letter':
      return { ...change, item: { ...change.item, id: `brief-${count}` } };
    case 'story':
      return { ...change, item: { ...change.item, id: `verhaal-${count}` } };
    case 'picture':
      return { ...change, item: { ...change.item, id: `beeld-${count}` } };
    case 'action':
      return { ...change, progress: { owner: `Team ${count}` } };
    case 'indicator':
      return { ...change, item: { ...change.item, definition: `Telling ${count}.` } };
    case 'target':
      return { ...change, item: { ...change.item, value: count } };
    case 'target-removed':
    case 'withdrawn':
      return change;
  }
}

describe('S23 who may change content', () => {
  const seats: readonly [string, () => Promise<Headers>, number][] = [
    ['nobody in particular', async () => ({}), 401],
    ['an administrator', async () => server.administrator, 201],
    ['a lead of the programme', () => server.signIn('lead', [OWN]), 201],
    ['a lead of another programme', () => server.signIn('lead', ['vis']), 403],
    ['a lead of none', () => server.signIn('lead', []), 403],
    ['a secretary', () => server.signIn('secretary'), 403],
    ['a member', () => server.signIn('member'), 403],
    ['a machine of the programme', () => server.token(OWN), 403],
  ];
  test.each(seats)('%s', async (_seat, signIn, status) => {
    const headers = await signIn();
    for (const change of CHANGES) {
      if (change.kind === 'target-removed' || change.kind === 'withdrawn') continue;
      const before = await server.store.latest();
      expect([change.kind, (await send(renewed(change), headers)).status]).toEqual([change.kind, status]);
      expect(await server.store.latest()).toBe(before + (status === 201 ? 1 : 0));
    }
    // What goes comes back for the next one who asks.
    const key = { indicator: 'succes', area: 'midden-nederland', period: '2025' } as const;
    await send({ kind: 'target', item: { ...key, value: 1, kind: 'minimum', origin: 'example' } });
    await send({ kind: 'letter', item: { ...LETTER, id: 'gaat-weg' } });
    for (const change of [
      { kind: 'target-removed', target: key },
      { kind: 'withdrawn', form: 'letters', id: 'gaat-weg' },
    ] as const) {
      expect([change.kind, (await send(change, headers)).status]).toEqual([change.kind, status]);
    }
  });

  it('a lead moves nothing out of or into a programme of others', async () => {
    const lead = await server.signIn('lead', ['vis']);
    const [letter] = (await published()).letters;
    expect((await send({ kind: 'letter', item: { ...LETTER, id: letter!.id } }, lead)).status).toBe(403);
  });

  it('a lead makes a threshold no lower and takes none away; an administrator may', async () => {
    const lead = await server.signIn('lead', [OWN]);
    const found = (await published()).indicators.find(({ id }) => id === 'zaken')!;
    const threshold = found.disclosureThreshold ?? 0;
    expect(threshold).toBeGreaterThan(1);
    for (const disclosureThreshold of [threshold - 1, null]) {
      const change = { kind: 'indicator', item: { ...found, disclosureThreshold } } as const;
      expect(await send(change, lead)).toMatchObject({ status: 403, json: { code: 'onthulgrens-lager' } });
    }
    expect(
      (await send({ kind: 'indicator', item: { ...found, definition: `${found.definition} Nieuw.` } }, lead)).status,
    ).toBe(201);
    const lower = { kind: 'indicator', item: { ...found, disclosureThreshold: threshold - 1 } } as const;
    expect((await send(lower)).status).toBe(201);
    expect((await send({ kind: 'indicator', item: found })).status).toBe(201);
  });

  it('a lead writes over nothing of which nobody can tell whose it is; an administrator may', async () => {
    const bytes = new TextEncoder().encode('---\ntitel: [\n---\n');
    const draft = { base: await server.store.latest(), author: 'x', kind: 'start', summary: 'x', key: 'stuk' } as const;
    const file = { path: 'letters/stuk.md', content: { bytes, mediaType: 'text/markdown' } };
    await server.store.publish({ ...draft, changes: [file] });
    const lead = await server.signIn('lead', [OWN]);
    const change = { kind: 'letter', item: { ...LETTER, id: 'stuk' } } as const;
    expect((await send(change, lead)).status).toBe(403);
    expect((await send(change)).status).toBe(201);
  });
});

describe('a change of content', () => {
  const target = {
    indicator: 'succes',
    area: 'midden-nederland',
    period: '2027',
    kind: 'minimum',
    origin: 'example',
  } as const;
  const summary = 'Anders.';
  const added = { ...INDICATOR, id: 'nieuwe' };
  const told: readonly [string, ContentChange][] = [
    ['Brief ‘Nieuwe tekst’ geschreven', { kind: 'letter', item: LETTER }],
    ['Brief ‘Nieuwe tekst’ gewijzigd', { kind: 'letter', item: { ...LETTER, summary } }],
    ['Verhaal ‘Nieuwe tekst’ geschreven', { kind: 'story', item: STORY }],
    ['Verhaal ‘Nieuwe tekst’ gewijzigd', { kind: 'story', item: { ...STORY, summary } }],
    ['Beeld ‘Nieuwe tekst’ toegevoegd', { kind: 'picture', item: PICTURE }],
    ['Beeld ‘Nieuwe tekst’ gewijzigd', { kind: 'picture', item: { ...PICTURE, summary } }],
    [
      'Actie ‘Bijeenkomst’: loopt achter',
      { kind: 'action', id: 'burgernet-bijeenkomst', progress: { status: 'behind' } },
    ],
    ['Actie ‘Bijeenkomst’ gewijzigd', { kind: 'action', id: 'burgernet-bijeenkomst', progress: { owner: 'Gemeente' } }],
    ['Indicator ‘Zaken’ toegevoegd', { kind: 'indicator', item: added }],
    ['Definitie van Zaken gewijzigd', { kind: 'indicator', item: { ...added, definition: 'Anders.' } }],
    ['Doel van Succes toegevoegd', { kind: 'target', item: { ...target, value: 9 } }],
    ['Doel van Succes gewijzigd', { kind: 'target', item: { ...target, value: 8 } }],
    [
      'Doel van Succes verwijderd',
      { kind: 'target-removed', target: { indicator: 'succes', area: 'midden-nederland', period: '2027' } },
    ],
  ];
  test.each(told)('is told in one line: %s', async (line, change) => {
    expect(await send(change)).toMatchObject({
      status: 201,
      json: { type: 'published', publication: { summary: line } },
    });
    expect((await server.store.history())[0]).toMatchObject({ kind: 'inhoud', summary: line });
  });

  it('that takes something away is told as such, and is of a kind of its own', async () => {
    await send({ kind: 'story', item: { ...STORY, id: 'gaat-weg' } });
    expect((await send({ kind: 'withdrawn', form: 'story', id: 'gaat-weg' })).status).toBe(201);
    const summaryLine = 'Verhaal ‘Nieuwe tekst’ ingetrokken';
    expect((await server.store.history())[0]).toMatchObject({ kind: 'intrekking', summary: summaryLine });
    expect((await server.audit.latest(1))[0]).toMatchObject({ actie: 'intrekken' });
  });

  it('has its line in the security log with the publication, and none when it was refused', async () => {
    expect((await send(renewed(CHANGES[0]!))).status).toBe(201);
    const [line] = await server.audit.latest(1);
    expect(line).toMatchObject({
      actie: 'inhoud wijzigen',
      object: `publicatie:${await server.store.latest()}`,
      resultaat: 'gelukt',
    });
    expect((await send({ kind: 'letter', item: { ...LETTER, id: 'kort', markdown: 'Te kort.' } })).json).toMatchObject({
      type: 'refused',
      issues: [{ path: 'letters/kort.md' }],
    });
    expect((await server.audit.latest(1))[0]).toEqual(line);
  });

  it('R5 sent again is one publication, also of a picture and of what is gone by then', async () => {
    const cases = [
      [{ kind: 'picture', item: { ...PICTURE, id: 'tweemaal' } }, photo],
      [{ kind: 'withdrawn', form: 'picture', id: 'tweemaal' }, null],
      [{ kind: 'letter', item: { ...LETTER, id: 'tweemaal' } }, null],
    ] as const;
    for (const [change, picture] of cases) {
      const key = crypto.randomUUID();
      const first = await send(change, server.administrator, { key }, picture);
      expect(first).toMatchObject({ status: 201 });
      const again = await send(change, server.administrator, { key }, picture);
      expect(again).toMatchObject({ status: 200, json: { type: 'repeated', publication: first.json.publication } });
      const other = await send(renewed(CHANGES[0]!), server.administrator, { key });
      expect(other).toMatchObject({ status: 422, json: { code: 'sleutel-al-gebruikt' } });
    }
  });

  it('that changes nothing is no publication', async () => {
    const change = { kind: 'letter', item: { ...LETTER, id: 'zelfde' } } as const;
    await send(change);
    const before = await server.store.latest();
    expect(await send(change)).toMatchObject({ status: 200, json: { type: 'unchanged' } });
    expect(await server.store.latest()).toBe(before);
  });
});

describe('R4 two who change content at once', () => {
  const progressOf = async () => (await published()).actions.map(({ id, owner }) => [id, owner]);
  const action = (id: string, owner: string): ContentChange => ({ kind: 'action', id, progress: { owner } });

  it('both come through when they change different actions, pictures, definitions or targets', async () => {
    const files = await server.store.filesAt(await server.store.latest());
    const list = JSON.parse(new TextDecoder().decode(files.get('acties.json')?.bytes));
    const bytes = new TextEncoder().encode(JSON.stringify([...list, { ...list[0], id: 'tweede-actie' }]));
    const draft = {
      base: await server.store.latest(),
      author: 'x',
      kind: 'start',
      summary: 'x',
      key: 'tweede',
    } as const;
    await server.store.publish({
      ...draft,
      changes: [{ path: 'acties.json', content: { bytes, mediaType: 'application/json' } }],
    });
    const base = await server.store.latest();
    const answers = await Promise.all([
      send(action('burgernet-bijeenkomst', 'De een'), server.administrator, { base }),
      send(action('tweede-actie', 'De ander'), server.administrator, { base }),
      send({ kind: 'picture', item: { ...PICTURE, id: 'samen-een' } }, server.administrator, { base }),
      send({ kind: 'picture', item: { ...PICTURE, id: 'samen-twee' } }, server.administrator, { base }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await progressOf()).toEqual([
      ['burgernet-bijeenkomst', 'De een'],
      ['tweede-actie', 'De ander'],
    ]);
    const ids = (await published()).pictures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['samen-een', 'samen-twee']));
  });

  it('one is told when both change the same, and nothing is overwritten unseen', async () => {
    const base = await server.store.latest();
    const changes: readonly (readonly [ContentChange, ContentChange])[] = [
      [action('burgernet-bijeenkomst', 'Eerst'), action('burgernet-bijeenkomst', 'Daarna')],
      [
        { kind: 'letter', item: { ...LETTER, id: 'botst', title: 'Eerst' } },
        { kind: 'letter', item: { ...LETTER, id: 'botst', title: 'Daarna' } },
      ],
      [
        { kind: 'indicator', item: { ...INDICATOR, definition: 'Eerst.' } },
        { kind: 'indicator', item: { ...INDICATOR, definition: 'Daarna.' } },
      ],
    ];
    for (const [first, second] of changes) {
      expect((await send(first, server.administrator, { base })).status).toBe(201);
      const latest = await server.store.latest();
      expect(await send(second, server.administrator, { base })).toMatchObject({
        status: 409,
        json: { type: 'collision', latest },
      });
      expect(await server.store.latest()).toBe(latest);
      // What both wanted is no collision.
      expect(await send(first, server.administrator, { base })).toMatchObject({ json: { type: 'unchanged' } });
    }
  });
});

describe('P9 a text that may point at one person', () => {
  const [bsn] = makeBsns(1);
  const letter = (markdown: string): ContentChange => ({
    kind: 'letter',
    item: { ...LETTER, id: 'persoon', markdown: `${LETTER.markdown} ${markdown}` },
  });

  it('is asked about, and published with a reason that stands in the log without the text', async () => {
    const change = letter(`Mail ${MAIL} of bel 030 123 45 67.`);
    expect(await send(change)).toMatchObject({
      status: 422,
      json: { type: 'doubts', blocked: [], toConfirm: [MAIL, '030 123 45 67'] },
    });
    const mail = { text: MAIL, reason: 'Dit is de openbare balie' };
    const half = await send(change, server.administrator, { confirmed: [mail] });
    expect(half.json).toEqual({ type: 'doubts', blocked: [], toConfirm: ['030 123 45 67'] });
    const confirmed = [mail, { text: '030 123 45 67', reason: 'Het nummer van de gemeente' }];
    expect((await send(change, server.administrator, { confirmed })).status).toBe(201);
    const object = `publicatie:${await server.store.latest()}`;
    expect((await server.audit.latest(3)).map((line) => [line.actie, line.object])).toEqual([
      ['bevestigen', `${object}, telefoonnummer: Het nummer van de gemeente`],
      ['bevestigen', `${object}, e-mailadres: Dit is de openbare balie`],
      ['inhoud wijzigen', object],
    ]);
    expect(await server.audit.check()).toMatchObject({ type: 'whole' });
    expect(server.logged.join()).not.toContain(MAIL);
  });

  it('is never published when it is a BSN, whatever the reason', async () => {
    const confirmed = [{ text: bsn!, reason: 'Dit mag echt' }];
    const answer = await send(letter(`BSN ${bsn}`), server.administrator, { confirmed });
    expect(answer).toMatchObject({ status: 422, json: { type: 'doubts', blocked: [bsn], toConfirm: [] } });
  });

  it('stands in no reason either', async () => {
    const confirmed = [{ text: MAIL, reason: `Van a.jansen@voorbeeld.nl zelf` }];
    const answer = await send(letter(MAIL), server.administrator, { confirmed });
    expect(answer).toMatchObject({ status: 422, json: { blocked: ['a.jansen@voorbeeld.nl'] } });
  });
});

describe('what a form forgot', () => {
  const without = (change: object, field: string, value?: unknown): ContentChange => {
    const copy = structuredClone(change) as { item: Record<string, unknown> };
    delete copy.item[field];
    return { ...copy, item: { ...copy.item, ...(value === undefined ? {} : { [field]: value }) } } as never;
  };
  const story = { kind: 'story', item: { ...STORY, id: 'vergeten' } };
  const picture = { kind: 'picture', item: { ...PICTURE, id: 'vergeten' } };
  const blank = { by: ' ', date: '2020-01-01', purpose: 'Tonen', until: null };
  test.each([
    ['P10 a story without consent', without(story, 'consent'), 'verhaal-zonder-toestemming'],
    [
      'P10 a story with consent of null',
      { ...story, item: { ...story.item, consent: null } },
      'verhaal-zonder-toestemming',
    ],
    ['P10 a story with consent of nobody', without(story, 'consent', blank), 'verhaal-zonder-toestemming'],
    ['P10 a picture about which nothing was said', without(picture, 'consent'), 'beeld-zonder-toestemming'],
    ['P10 a picture with consent of nobody', without(picture, 'consent', blank), 'beeld-zonder-toestemming'],
    ['A19 a picture without alt text', without(picture, 'alt'), 'beeld-zonder-alt'],
    ['A19 a picture with an empty alt text', without(picture, 'alt', '  '), 'beeld-zonder-alt'],
  ])('%s is refused with what to fill in', async (_name, change, code) => {
    const before = await server.store.latest();
    const { status, json } = await send(change as ContentChange);
    expect([status, json.code]).toEqual([422, code]);
    expect(json.tekst).toMatch(/^[A-Z].+ .+\.$/);
    expect(await server.store.latest()).toBe(before);
  });

  it('P10 consent that has ended is refused', async () => {
    const consent = { ...STORY.consent, until: '2020-03-01' };
    const { status, json } = await send({ kind: 'story', item: { ...STORY, id: 'verlopen', consent } });
    expect([status, json.type]).toEqual([422, 'refused']);
    expect(json.issues[0].text).toContain('2020-03-01');
  });
});

describe('P4 a threshold that becomes stricter', () => {
  const strict = (disclosureThreshold: number): ContentChange => ({
    kind: 'indicator',
    item: { ...INDICATOR, disclosureThreshold },
  });

  it('is refused while a figure below it is shown, with what to do; else it withdraws what was published before', async () => {
    // 12 is shown, at the region.
    const refused = await send(strict(13));
    expect(refused.status).toBe(422);
    expect(refused.json.issues).toContainEqual({
      path: 'cijfers/midden-nederland.csv',
      text: expect.stringMatching(/^rij \d+, kolom waarde: 12 mag niet zichtbaar zijn: .* Laat de waarde leeg/),
    });
    const before = server.editions.current();
    expect((await send(strict(7))).status).toBe(201);
    expect((await server.ask(`/data/cijfers/midden-nederland.csv?pakket=${before.edition.id}`)).status).toBe(410);
    expect((await server.ask(`/?publicatie=${before.publication}`)).status).toBe(410);
  });
});

describe('hostile requests', () => {
  const formOf = (parts: Readonly<Record<string, string | Blob>>): FormData => {
    const form = new FormData();
    for (const [name, part] of Object.entries(parts)) form.set(name, part);
    return form;
  };
  const valid = () => toContentForm(CHANGES[0]!).get('opdracht') as string;
  test.each<[string, () => FormData | string, number]>([
    ['no form', () => 'x=1', 415],
    ['an empty form', () => formOf({}), 400],
    ['a file for an order', () => formOf({ opdracht: new Blob([valid()]) }), 400],
    ['no JSON', () => formOf({ opdracht: '{' }), 400],
    ['a text for a picture', () => formOf({ opdracht: valid(), beeld: 'foto' }), 400],
    ['a part too many', () => formOf({ opdracht: valid(), rol: 'beheerder' }), 400],
    ['a picture with a letter', () => toContentForm(CHANGES[0]!, {}, new Uint8Array([1])), 400],
    ['S25 a key too many', () => toContentForm(CHANGES[0]!, { role: 'administrator' }), 400],
    ['S25 a list for a change', () => toContentForm([CHANGES[0]!] as never), 400],
    ['a publication that is not there', () => toContentForm(CHANGES[0]!, { base: 999_999 }), 422],
    ['an action that is not there', () => toContentForm({ kind: 'action', id: 'x', progress: {} }), 422],
    ['a picture that did not come along', () => toContentForm(CHANGES[2]!), 422],
    ['S21 too much', () => toContentForm(CHANGES[2]!, {}, new Uint8Array(12_500_000)), 413],
  ])('%s is refused with a sentence', async (_name, body, status) => {
    const answer = await post(body());
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.json)).toMatch(/[a-z]{3} [a-z]{2}/);
  });

  it('S26 an order in which anything stands anywhere never breaks the server', async () => {
    const orders = CHANGES.map((change) => JSON.parse(JSON.stringify({ base: 1, confirmed: [], change })));
    const paths = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))]
        : [at];
    const spot = fc.constantFrom(...orders.flatMap((order) => paths(order).map((path) => ({ order, path }))));
    const before = await server.store.latest();
    await fc.assert(
      fc.asyncProperty(spot, fc.jsonValue({ maxDepth: 2 }), async ({ order, path }, value) => {
        const copy = structuredClone(order);
        const last = path.at(-1);
        let parent = copy;
        for (const key of path.slice(0, -1)) parent = parent[key];
        if (last !== undefined) parent[last] = value;
        const { status, json } = await post(formOf({ opdracht: JSON.stringify(last === undefined ? value : copy) }));
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(json)).not.toMatch(/\.[jt]s:\d|SQLITE|node_modules/);
      }),
      { numRuns: 400 },
    );
    // None of them had a key.
    expect(await server.store.latest()).toBe(before);
  });
});
