import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A file that someone is delivering, as this browser keeps it until it is published or thrown away. */
export interface Concept {
  readonly id: string;
  /** Goes along with each attempt to publish, so that a repeated one is no second publication. */
  readonly key: string;
  /** The file's own. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO time at which the file was chosen. */
  readonly placedAt: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
  /** What was typed and ticked; read with a schema by who uses it, since an older version may have written it. */
  readonly choices: unknown;
  /** What it is about, for the list; "" until it has been read once. */
  readonly title: string;
}

/** Where concepts are: in the browser, or, where that keeps nothing, in this page for as long as it is open. */
export type Keeping = 'kept' | 'page-only';

interface ConceptSchema extends DBSchema {
  readonly concepten: { key: string; value: Concept };
  readonly koppelingen: { key: string; value: unknown };
}

const NAME = 'rijker-verantwoorden';
const held = new Map<string, Concept>();
const heldMappings = new Map<string, unknown>();
let opened: Promise<IDBPDatabase<ConceptSchema> | null> | null = null;

/** All concepts, the one that was changed last first. */
export async function listConcepts(): Promise<Concept[]> {
  const database = await openIfThere();
  const concepts = database === null ? [...held.values()] : await database.getAll('concepten');
  return concepts.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** null when this browser has no such concept. */
export async function readConcept(id: string): Promise<Concept | null> {
  const database = await openIfThere();
  return (database === null ? held.get(id) : ((await database.get('concepten', id)) ?? held.get(id))) ?? null;
}

/** Answers whether it outlives the page: a browser can be full, or told to keep nothing. */
export async function writeConcept(concept: Concept): Promise<Keeping> {
  const database = await open();
  try {
    if (database !== null) {
      await database.put('concepten', concept);
      held.delete(concept.id);
      return 'kept';
    }
  } catch {
    // Full: what was typed stays in the page.
  }
  held.set(concept.id, concept);
  return 'page-only';
}

export async function removeConcept(id: string): Promise<void> {
  held.delete(id);
  await (await openIfThere())?.delete('concepten', id);
}

/** What earlier deliveries called what, by programme. */
export async function readMappings(): Promise<ReadonlyMap<string, unknown>> {
  const database = await openIfThere();
  if (database === null) return heldMappings;
  const [keys, values] = await Promise.all([database.getAllKeys('koppelingen'), database.getAll('koppelingen')]);
  return new Map(keys.map((key, index) => [key, values[index]]));
}

export async function writeMapping(programme: string, mapping: unknown): Promise<void> {
  heldMappings.set(programme, mapping);
  await (await open())?.put('koppelingen', mapping, programme);
}

/** Whoever only looks leaves nothing behind in the browser. */
async function openIfThere(): Promise<IDBPDatabase<ConceptSchema> | null> {
  if (opened !== null) return opened;
  // An older browser cannot say what it keeps; one that keeps nothing says so by failing.
  const names = await indexedDB.databases?.().catch(() => []);
  return names === undefined || names.some(({ name }) => name === NAME) ? open() : null;
}

function open(): Promise<IDBPDatabase<ConceptSchema> | null> {
  opened ??= openDB<ConceptSchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('concepten', { keyPath: 'id' });
      database.createObjectStore('koppelingen');
    },
  }).catch(() => null);
  return opened;
}
