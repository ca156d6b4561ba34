import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { CHANGES, INDICATOR, LETTER } from '../../package/content-change/content-factory.ts';
import { openTestServer } from '../open-test-server.ts';
import { toContentForm } from './content-form.ts';
import { takeBack } from './take-back.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

let server: Server;
let photo: Uint8Array;
beforeAll(async () => {
  server = await openTestServer();
  photo = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#0af' } })
    .png()
    .toBuffer();
});
afterAll(() => server.close());

async function publish(change: ContentChange): Promise<number> {
  const body = toContentForm(change, { base: await server.store.latest() }, change.kind === 'picture' ? photo : null);
  const response = await server.ask('/api/inhoud', { method: 'POST', headers: server.administrator, body });
  expect([change.kind, response.status]).toEqual([change.kind, 201]);
  return server.store.latest();
}

async function published() {
  const files = await server.store.filesAt(await server.store.latest());
  return readPackage(new Map([...files].map(([path, { bytes }]) => [path, bytes]))).data;
}

describe('taking content back', () => {
  const changes = CHANGES.filter(({ kind }) => kind !== 'withdrawn').map((change) => [change.kind, change] as const);
  it.each(changes)(
    'S23 R18 of a %s is for a lead of its programme, and leaves the package as it was',
    async (_, change) => {
      const before = await published();
      const publication = await publish(change);
      expect(await published()).not.toEqual(before);
      expect((await takeBack(server, publication, await server.signIn('lead', ['vis']))).status).toBe(403);
      expect((await takeBack(server, publication, await server.signIn('secretary'))).status).toBe(403);
      expect((await takeBack(server, publication, await server.signIn('lead', ['burgernet']))).status).toBe(201);
      expect(await published()).toEqual(before);
    },
  );

  it('goes under what somebody else changed later in the same file', async () => {
    const added = { kind: 'indicator', item: { ...INDICATOR, id: 'andere', name: 'Andere' } } as const;
    const first = await publish({ kind: 'indicator', item: { ...INDICATOR, definition: 'Anders.' } });
    await publish(added);
    expect((await takeBack(server, first)).status).toBe(201);
    const { indicators } = await published();
    expect(indicators.find(({ id }) => id === 'zaken')?.definition).toBe('Wat er geteld wordt.');
    expect(indicators.find(({ id }) => id === 'andere')).toEqual(added.item);
  });

  it('names what was changed again later', async () => {
    const first = await publish({ kind: 'action', id: 'burgernet-bijeenkomst', progress: { owner: 'Eerst' } });
    const later = await publish({ kind: 'action', id: 'burgernet-bijeenkomst', progress: { owner: 'Daarna' } });
    // Another entry of the same file is not in the way.
    await publish({ kind: 'indicator', item: { ...INDICATOR, definition: 'Later nog anders.' } });
    expect(await takeBack(server, first)).toEqual({
      status: 409,
      json: { type: 'changed-since', rows: ['burgernet-bijeenkomst'], later: [later] },
    });
  });

  it('S23 of what cannot be read, or is of no programme, is for an administrator', async () => {
    const lead = await server.signIn('lead', ['burgernet']);
    const cases = [
      ['letters/stuk.md', '---\ntitel: [\n---\n'],
      ['LEESMIJ.md', '# Lees mij'],
    ] as const;
    for (const [path, text] of cases) {
      const content = { bytes: new TextEncoder().encode(text), mediaType: 'text/markdown' };
      const base = await server.store.latest();
      const draft = { base, author: 'x', kind: 'inhoud', summary: path, key: path } as const;
      await server.store.publish({ ...draft, changes: [{ path, content }] });
      expect([path, (await takeBack(server, base + 1, lead)).status]).toEqual([path, 403]);
      expect([path, (await takeBack(server, base + 1)).status]).toEqual([path, 201]);
    }
    const letter = await publish({ kind: 'letter', item: { ...LETTER, id: 'gewoon' } });
    expect((await takeBack(server, letter, lead)).status).toBe(201);
  });
});
