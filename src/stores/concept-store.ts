import { createLazyDatabase } from './create-lazy-database.ts';
import { createShelf } from './create-shelf.ts';

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

const CONCEPTS = 'concepten';
const MAPPINGS = 'koppelingen';
const database = createLazyDatabase('rijker-verantwoorden', (made) => {
  made.createObjectStore(CONCEPTS, { keyPath: 'id' });
  made.createObjectStore(MAPPINGS);
});
const heldMappings = new Map<string, unknown>();

export const conceptStore = createShelf<Concept>(database, CONCEPTS);

/** What earlier deliveries called what, by programme. */
export async function readMappings(): Promise<ReadonlyMap<string, unknown>> {
  const opened = await database.openIfThere();
  if (opened === null) return heldMappings;
  const [keys, values] = await Promise.all([opened.getAllKeys(MAPPINGS), opened.getAll(MAPPINGS)]);
  return new Map(keys.flatMap((key, index) => (typeof key === 'string' ? [[key, values[index]] as const] : [])));
}

export async function writeMapping(programme: string, mapping: unknown): Promise<void> {
  heldMappings.set(programme, mapping);
  await (await database.open())?.put(MAPPINGS, mapping, programme);
}
