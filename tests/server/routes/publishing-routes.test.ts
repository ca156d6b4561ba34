import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, toForm } from '../open-test-server.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

const OWN = 'burgernet';
const OTHER = 'vis';
let server: Server;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

let quarter = 0;
/** A figure of the first programme in a quarter that nobody has delivered yet. */
function nextFigures(value = 12): string {
  quarter += 1;
  const period = `${2030 + Math.floor(quarter / 4)}-K${(quarter % 4) + 1}`;
  return `indicator;gebied;periode;waarde;status\r\nmeldingen;midden-nederland;${period};${value};definitief\r\n`;
}

const WARNINGS = ['periode-in-toekomst', 'gebied-mist', 'gebieden-ontbreken', 'som-verandert', 'ver-buiten-verleden'];

async function deliver(headers: Record<string, string>, content = nextFigures(), order: Record<string, unknown> = {}) {
  const base = await server.store.latest();
  const body = toForm(content, { base, accepted: WARNINGS, ...order });
  const response = await server.ask('/api/leveringen', { method: 'POST', headers, body });
  return { status: response.status, json: await response.json() };
}

async function undo(headers: Record<string, string>, publication: number) {
  const response = await server.ask(`/api/publicaties/${publication}/ongedaan`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: crypto.randomUUID() }),
  });
  return response.status;
}

describe('S23 who may publish and take back', () => {
  const seats: readonly [string, () => Promise<Record<string, string>>, number, number][] = [
    ['nobody in particular', async () => ({}), 401, 401],
    ['an administrator', async () => server.administrator, 201, 201],
    ['a lead of the programme', () => server.signIn('lead', [OWN]), 201, 201],
    ['a lead of both programmes', () => server.signIn('lead', [OTHER, OWN]), 201, 201],
    ['a lead of another programme', () => server.signIn('lead', [OTHER]), 403, 403],
    ['a lead of none', () => server.signIn('lead', []), 403, 403],
    ['a secretary', () => server.signIn('secretary'), 403, 403],
    ['a member', () => server.signIn('member'), 403, 403],
    ['a machine of the programme', () => server.token(OWN), 201, 403],
    ['a machine of another programme', () => server.token(OTHER), 403, 403],
    ['a machine with a token of nobody', async () => ({ Authorization: 'Bearer niets' }), 401, 401],
  ];
  it.each(seats)('%s', async (_, signIn, published, undone) => {
    const headers = await signIn();
    const before = await server.store.latest();
    expect((await deliver(headers)).status).toBe(published);
    expect(await server.store.latest()).toBe(before + (published === 201 ? 1 : 0));
    // A publication of the administrator, of the first programme.
    await deliver(server.administrator);
    const latest = await server.store.latest();
    expect(await undo(headers, latest)).toBe(undone);
    expect(await server.store.latest()).toBe(latest + (undone === 201 ? 1 : 0));
  });

  it.each([':id', 'undefined', '*', '0', '-1', '1.5', '1e3', '999999', '%00', '1%20', 'null'])(
    'there is no publication %s to take back',
    async (id) => {
      const response = await server.ask(`/api/publicaties/${id}/ongedaan`, {
        method: 'POST',
        headers: { ...server.administrator, 'Content-Type': 'application/json' },
        body: JSON.stringify({ key: crypto.randomUUID() }),
      });
      expect(response.status).toBe(404);
    },
  );

  it('the first filling cannot be taken back', async () => {
    expect(await undo(server.administrator, 1)).toBe(404);
  });
});

describe('a delivery', () => {
  it('has its line in the security log with the publication, and none when it was refused', async () => {
    const before = await server.audit.latest(1);
    expect((await deliver(server.administrator)).status).toBe(201);
    const [line] = await server.audit.latest(1);
    expect(line).toMatchObject({
      actie: 'publiceren',
      object: `publicatie:${await server.store.latest()}`,
      resultaat: 'gelukt',
    });
    expect(line?.nummer).toBe((before[0]?.nummer ?? 0) + 1);
    const refused = await deliver(
      server.administrator,
      'indicator;gebied;periode;waarde\r\nmeldingen;atlantis;2019-K1;1\r\n',
    );
    expect(refused).toMatchObject({ status: 422, json: { type: 'faults' } });
    expect((await server.audit.latest(1))[0]).toEqual(line);
    expect(await server.audit.check()).toMatchObject({ type: 'whole' });
  });

  it('is read by the server itself: what the sender left out of the file is not in it', async () => {
    const content = nextFigures(3);
    const answer = await deliver(server.administrator, content, { edits: [{ cell: 'D2', value: '33' }] });
    expect(answer.status).toBe(201);
    const latest = await server.store.latest();
    const text = new TextDecoder().decode(
      (await server.store.filesAt(latest)).get('cijfers/midden-nederland.csv')?.bytes,
    );
    expect(text).toMatch(new RegExp(`${content.split('\r\n')[1]?.split(';').slice(0, 3).join(';')};33;`));
  });

  it('asks again about each warning that was not ticked off', async () => {
    const answer = await deliver(server.administrator, nextFigures(), { accepted: [] });
    expect(answer).toMatchObject({ status: 422, json: { type: 'faults' } });
    expect(answer.json.issues.map(({ severity }: { severity: string }) => severity)).toContain('waarschuwing');
  });

  it.each([
    ['afgeschermd', 422, 'reden-ontbreekt'],
    ['onbekend', 201, undefined],
  ])('shows a number that stood there as %s, with a reason where it was hidden', async (word, status, code) => {
    const own = nextFigures().replace(';12;', `;${word};`);
    expect((await deliver(server.administrator, own)).status).toBe(201);
    const shown = own.replace(`;${word};`, ';12;');
    const answer = await deliver(server.administrator, shown);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    // With a reason it is published; what was published already stays so.
    const explained = await deliver(server.administrator, shown, { note: 'De partner vindt het goed.' });
    expect(explained.json.type).toBe(status === 201 ? 'unchanged' : 'published');
  });

  it.each<[string, BodyInit, number]>([
    ['without a file', new URLSearchParams({ a: 'b' }).toString(), 415],
    ['with a text for the file', formOf({ bestand: 'tekst', opdracht: '{}' }), 400],
    ['without an order', formOf({ bestand: new Blob(['a']) }), 400],
    ['with an order that is no JSON', formOf({ bestand: new Blob(['a']), opdracht: '{' }), 400],
    ['with an unknown key', toForm('a;b', { role: 'beheerder' }), 400],
    ['with a key that is no id', toForm('a;b', { key: 'x' }), 400],
    ['with a base that is a text', toForm('a;b', { base: '1' }), 400],
    ['with a list for a name', toForm('a;b', { name: ['x'] }), 400],
    ['with an edit of no cell', toForm('a;b', { edits: [{ cell: 'D0', value: '1' }] }), 400],
    ['with an edit that has more to it', toForm('a;b', { edits: [{ cell: 'D1', value: '1', x: 1 }] }), 400],
    ['on a publication that is not there', toForm('a;b', { base: 999_999 }), 422],
    ['that is no table', toForm('a;b', {}), 422],
    ['that is empty', toForm('', {}), 422],
    ['that is a picture', toForm(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), {}), 422],
  ])('S25 %s is refused with a sentence', async (_, body, status) => {
    const response = await server.ask('/api/leveringen', { method: 'POST', headers: server.administrator, body });
    expect(response.status).toBe(status);
    expect(JSON.stringify(await response.json())).toMatch(/[a-z]{3} [a-z]{2}/);
  });

  it('S14 S21 larger than allowed is refused before it is read', async () => {
    const body = toForm(new Uint8Array(12_500_000), {});
    const response = await server.ask('/api/leveringen', { method: 'POST', headers: server.administrator, body });
    expect(response.status).toBe(413);
  });

  it('names who published to who has signed in, and only the role to anyone else', async () => {
    const lead = await server.signIn('lead', [OWN]);
    await deliver(lead);
    const who = async (headers: Record<string, string>) => {
      const response = await server.ask('/api/publicaties', { headers });
      return (await response.json()).publications[0].who;
    };
    expect(await who({})).toBe('programmaleider');
    expect(await who(lead)).toMatch(/^Naam \d+$/);
  });
});

function formOf(parts: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.set(name, part);
  return form;
}
