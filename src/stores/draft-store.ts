import { createLazyDatabase } from './create-lazy-database.ts';
import { createShelf } from './create-shelf.ts';

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

const DRAFTS = 'inhoud';
const database = createLazyDatabase('rijker-verantwoorden-inhoud', (made) => {
  made.createObjectStore(DRAFTS, { keyPath: 'id' });
});

export const draftStore = createShelf<Draft>(database, DRAFTS);
