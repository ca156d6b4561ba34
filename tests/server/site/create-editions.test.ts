import { describe, expect, it } from 'vitest';
import { createEditions } from '../../../src/server/site/create-editions.ts';
import type { Edition } from '../../../src/server/site/edition.ts';
import { toSiteFile } from '../../../src/server/site/site-file.ts';
import type { PublishedFiles } from '../../../src/server/store/store.ts';
import type { DrawnPage } from '../../../src/server/work/start-work-thread.ts';

const fileOf = (text: string) => toSiteFile('text/html', new Map([['identity', new TextEncoder().encode(text)]]));
const built: Edition = {
  id: 'gebouwd',
  files: new Map(),
  paths: new Set(['/']),
  pages: new Map([['/', fileOf('oud')]]),
  shell: fileOf('leeg'),
};

/** Editions over publications that are no more than a name; what a thread would do is done by the test. */
async function open(names: string[]) {
  let sendPage: (page: DrawnPage) => void = () => {};
  const made: string[] = [];
  const reads: number[] = [];
  let withdrawnBelow = 0;
  const store = {
    latest: async () => names.length,
    hashesAt: async (id: number) => {
      reads.push(id);
      return new Map([['naam', names[id - 1] ?? '']]);
    },
    filesAt: async (): Promise<PublishedFiles> => new Map(),
  };
  const editions = await createEditions({
    store,
    built,
    withdrawals: { isWithdrawn: async (id) => id < withdrawnBelow, listWithdrawnFiles: async () => new Set<string>() },
    startThread: (onPage) => {
      sendPage = onPage;
      return {
        makeEdition: async ({ id, withPages }) => {
          made.push(withPages ? `${id} met pagina’s` : id);
          return {
            files: new Map([['/afgeleid/kern.json', fileOf(id)]]),
            shell: fileOf(`leeg ${id}`),
            paths: ['/', '/over'],
          };
        },
        prepare: async () => ({ type: 'ready', changed: new Map() }),
        readDelivery: async () => ({ type: 'unreadable', code: '', text: '' }),
        stop: async () => {},
      };
    },
  });
  const page = (edition: string, path: string, style: DrawnPage['style'] = null) =>
    sendPage({ type: 'page', edition, path, page: fileOf(`${path} van ${edition}`), style });
  return { editions, made, reads, page, withdraw: (below: number) => (withdrawnBelow = below) };
}

describe('createEditions', () => {
  it('serves the newest, and goes on to what is published after it', async () => {
    const names = ['a'];
    const { editions } = await open(names);
    const first = editions.current();
    expect(first.publication).toBe(1);
    const told: number[] = [];
    const stop = editions.onChange(({ publication }) => void told.push(publication));
    names.push('b');
    await editions.refresh();
    await editions.refresh();
    expect(editions.current()).toMatchObject({ publication: 2 });
    expect(editions.current().edition.id).not.toBe(first.edition.id);
    stop();
    names.push('c');
    await editions.refresh();
    expect(told).toEqual([2]);
  });

  it('ends with the newest when several are published at once', async () => {
    const names = ['a'];
    const { editions } = await open(names);
    const refreshes = ['b', 'c', 'd'].map((name) => {
      names.push(name);
      return editions.refresh();
    });
    await Promise.all(refreshes);
    expect(editions.current().publication).toBe(4);
  });

  it('gives each page to its own package, its rules first', async () => {
    const names = ['a'];
    const { editions, page } = await open(names);
    const first = editions.current().edition;
    names.push('b');
    await editions.refresh();
    const second = editions.current().edition;
    page(first.id, '/');
    page(second.id, '/over', ['/assets/pagina-x.css', fileOf('rules')]);
    expect([...first.pages.keys()]).toEqual([]);
    expect([...second.pages.keys()]).toEqual(['/over']);
    expect(editions.findStyle('/assets/pagina-x.css')).not.toBeNull();
    expect(editions.findStyle('/assets/pagina-y.css')).toBeNull();
  });

  it('is the same package again when a publication is taken back', async () => {
    const names = ['a'];
    const { editions } = await open(names);
    const { id } = editions.current().edition;
    names.push('b', 'a');
    await editions.refresh();
    expect(editions.current()).toMatchObject({ publication: 3, edition: { id } });
  });

  it('finds an earlier package by its id and by its publication, drawn without pages, once', async () => {
    const names = ['a', 'b', 'c'];
    const { editions, made } = await open(names);
    const second = await editions.findPublication(2);
    if (second === null || second === 'withdrawn') throw new Error('not found');
    expect(await editions.findPackage(second.id)).toBe(second);
    expect(await editions.findPublication(2)).toBe(second);
    expect(made.filter((name) => name === second.id)).toHaveLength(1);
    expect(await editions.findPublication(3)).toBe(editions.current().edition);
    for (const none of [0, 4, -1]) expect(await editions.findPublication(none)).toBeNull();
    expect(await editions.findPackage('nooit')).toBeNull();
  });

  it('reads the names of what was published once, and draws one package once for all who ask', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const { editions, made, reads } = await open(names);
    for (let tries = 0; tries < 5; tries += 1) expect(await editions.findPackage(`nooit-${tries}`)).toBeNull();
    expect(reads).toEqual([4, 3, 2, 1]);
    const all = await Promise.all(Array.from({ length: 8 }, () => editions.findPublication(2)));
    expect(new Set(all).size).toBe(1);
    expect(made).toHaveLength(2);
  });

  it('P4 gives nothing of what was withdrawn, however recent it was served', async () => {
    const names = ['a'];
    const { editions, withdraw } = await open(names);
    const { id } = editions.current().edition;
    names.push('b');
    await editions.refresh();
    expect(await editions.findPackage(id)).toMatchObject({ id });
    withdraw(2);
    expect(await editions.findPackage(id)).toBe('withdrawn');
    expect(await editions.findPublication(1)).toBe('withdrawn');
  });
});
