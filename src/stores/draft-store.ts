import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A text, picture, action, target or definition that someone is changing, as this browser keeps it until it is published or thrown away. */
export interface Draft {
  /** The address of its form: "/inhoud/brieven/x". */
  readonly id: string;
  /** Goes along with each attempt to publish, so that a repeated one is no second publication. */
  readonly key: string;
  readonly title: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
  /** What was filled in, and the reasons given; read with a schema by who uses it, since an older version may have written it. */
  readonly answers: unknown;
  /** A picture that was chosen. */
  readonly picture: { readonly name: string; readonly type: string; readonly bytes: Uint8Array } | null;
}

interface DraftSchema extends DBSchema {
  readonly inhoud: { key: string; value: Draft };
}

const NAME = 'rijker-verantwoorden-inhoud';
/** For a browser that is full or keeps nothing: as long as this page is open. */
const held = new Map<string, Draft>();
let opened: Promise<IDBPDatabase<DraftSchema> | null> | null = null;

/** All drafts, the one that was changed last first. */
export async function listDrafts(): Promise<Draft[]> {
  const kept = (await (await openIfThere())?.getAll('inhoud')) ?? [];
  return [...kept, ...held.values()].toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** null when this browser has no such draft. */
export async function readDraft(id: string): Promise<Draft | null> {
  return (await (await openIfThere())?.get('inhoud', id)) ?? held.get(id) ?? null;
}

/** Answers whether it outlives the page: a browser can be full, or told to keep nothing. */
export async function writeDraft(draft: Draft): Promise<'kept' | 'page-only'> {
  const database = await open();
  try {
    if (database !== null) {
      await database.put('inhoud', draft);
      held.delete(draft.id);
      return 'kept';
    }
  } catch {
    // Full: what was filled in stays in the page.
  }
  held.set(draft.id, draft);
  return 'page-only';
}

export async function removeDraft(id: string): Promise<void> {
  held.delete(id);
  await (await openIfThere())?.delete('inhoud', id);
}

/** Whoever only looks leaves nothing behind in the browser. */
async function openIfThere(): Promise<IDBPDatabase<DraftSchema> | null> {
  if (opened !== null) return opened;
  const names = await indexedDB.databases?.().catch(() => []);
  return names === undefined || names.some(({ name }) => name === NAME) ? open() : null;
}

function open(): Promise<IDBPDatabase<DraftSchema> | null> {
  opened ??= openDB<DraftSchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('inhoud', { keyPath: 'id' });
    },
  }).catch(() => null);
  return opened;
}
