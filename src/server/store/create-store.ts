import type { Kysely, Selectable, Transaction } from 'kysely';
import { fingerprint, hashBytes } from './fingerprint.ts';
import { toKind } from './publication-kind.ts';
import { retryBusy } from './retry-busy.ts';
import type { Alongside, Draft, KnownKey, Publication, PublishedFiles, PublishResult, Store } from './store.ts';
import type { PublicationTable, StoreTables } from './store-tables.ts';

interface StoreOptions {
  readonly db: Kysely<StoreTables>;
  /** The moment of a publication, injected so that a test decides. */
  readonly now: () => Date;
  /** True for the error of a second row with the same key. */
  readonly isDuplicate: (error: unknown) => boolean;
  readonly close: () => Promise<void>;
}

/** The store over a database that has its tables; the same code on SQLite and on PostgreSQL. */
export function createStore({ db, now, isDuplicate, close }: StoreOptions): Store {
  return {
    latest: () => readLatest(db),
    history: async () => {
      const rows = await db.selectFrom('publication').selectAll().orderBy('id', 'desc').execute();
      return rows.map(toPublication);
    },
    filesAt: (publication) => readFiles(db, publication),
    hashesAt: async (publication) =>
      new Map(
        [...(await readHashes(db, publication))].flatMap(([path, hash]) => (hash === null ? [] : [[path, hash]])),
      ),
    versionsOf: async (path) => {
      const versions = db.selectFrom('file_version').select(['publication', 'bytes']).where('path', '=', path);
      const rows = await versions.orderBy('publication').execute();
      return rows.map(({ publication, bytes }) => ({ publication, bytes: bytes && new Uint8Array(bytes) }));
    },
    removedIn: async (publication) => {
      const removed = db.selectFrom('file_version').select('path').where('publication', '=', publication);
      return (await removed.where('hash', 'is', null).execute()).map(({ path }) => path);
    },
    findKey: (key) => readKey(db, key),
    publish: async (draft, alongside) => {
      try {
        return await retryBusy(() => db.transaction().execute((tx) => publishIn(tx, draft, now(), alongside)));
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // Somebody was first: between our reading and our writing. What stands there now says what we are.
        return (await findKey(db, draft)) ?? { type: 'outdated', latest: await readLatest(db) };
      }
    },
    close,
  };
}

type Reader = Kysely<StoreTables> | Transaction<StoreTables>;

async function publishIn(
  tx: Transaction<StoreTables>,
  draft: Draft,
  at: Date,
  alongside: Alongside | undefined,
): Promise<PublishResult> {
  const known = await findKey(tx, draft);
  if (known !== null) return known;
  const latest = await readLatest(tx);
  // The same draft may have come in between the two readings.
  if (latest !== draft.base) return (await findKey(tx, draft)) ?? { type: 'outdated', latest };
  const present = await readHashes(tx, latest);
  const changes = draft.changes
    .map(({ path, content }) => ({ path, content, hash: content === null ? null : hashBytes(content.bytes) }))
    // What is withdrawn may have gone before: that it may be seen nowhere is news all the same.
    .filter(
      ({ path, content, hash }) =>
        (draft.kind === 'intrekking' && content === null) || (present.get(path) ?? null) !== hash,
    );
  if (changes.length === 0) return { type: 'unchanged' };
  const row = {
    // The next number: of two at the same moment the key of the table lets one through.
    id: latest + 1,
    at: at.toISOString(),
    author: draft.author,
    kind: draft.kind,
    summary: draft.summary,
    undoes: draft.undoes ?? null,
    idempotency_key: draft.key,
    fingerprint: draft.fingerprint ?? fingerprint(draft),
  };
  await tx.insertInto('publication').values(row).execute();
  for (const { path, content, hash } of changes) {
    const version = { bytes: content?.bytes ?? null, hash, media_type: content?.mediaType ?? null };
    await tx
      .insertInto('file_version')
      .values({ publication: row.id, path, ...version })
      .execute();
  }
  const publication = toPublication(row);
  await alongside?.(tx, publication);
  return { type: 'published', publication };
}

async function findKey(db: Reader, draft: Draft): Promise<PublishResult | null> {
  const known = await readKey(db, draft.key);
  if (known === null) return null;
  const isSame = known.fingerprint === (draft.fingerprint ?? fingerprint(draft));
  return { type: isSame ? 'repeated' : 'key-reused', publication: known.publication };
}

async function readKey(db: Reader, key: string): Promise<KnownKey | null> {
  const row = await db.selectFrom('publication').selectAll().where('idempotency_key', '=', key).executeTakeFirst();
  return row === undefined ? null : { publication: toPublication(row), fingerprint: row.fingerprint };
}

async function readLatest(db: Reader): Promise<number> {
  const row = await db.selectFrom('publication').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.id ?? 0;
}

async function readFiles(db: Reader, publication: number): Promise<PublishedFiles> {
  const rows = await db
    .selectFrom('file_version')
    .innerJoin(
      (query) =>
        query
          .selectFrom('file_version')
          .select(({ fn }) => ['path as newest_path', fn.max('publication').as('newest')])
          .where('publication', '<=', publication)
          .groupBy('path')
          .as('last'),
      (join) =>
        join.onRef('last.newest_path', '=', 'file_version.path').onRef('last.newest', '=', 'file_version.publication'),
    )
    .select(['file_version.path', 'bytes', 'hash', 'media_type', 'publication'])
    .orderBy('file_version.path')
    .execute();
  return new Map(
    rows.flatMap(({ path, bytes, hash, media_type: mediaType, publication: own }) =>
      bytes === null || hash === null || mediaType === null
        ? []
        : [[path, { bytes: new Uint8Array(bytes), hash, mediaType, publication: own }] as const],
    ),
  );
}

/** The hash of each file after a publication; null for one that was taken away. */
async function readHashes(db: Reader, publication: number): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('file_version')
    .select(['path', 'hash'])
    .where('publication', '<=', publication)
    .orderBy('publication')
    .execute();
  return new Map(rows.map(({ path, hash }) => [path, hash]));
}

function toPublication({ id, at, author, kind, summary, undoes }: Selectable<PublicationTable>): Publication {
  return { id, at, author, kind: toKind(kind), summary, undoes };
}
