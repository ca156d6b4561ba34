import { listPictureFiles } from '../../package/content-change/list-picture-files.ts';
import type { WithdrawnForm } from '../../package/content-change/items-of-form.ts';
import { toTextPath } from '../../package/content-change/withdraw-item.ts';
import type { Store } from '../store/store.ts';
import type { PackageBytes } from './prepare-change.ts';
import { readWithdrawnContent, toPictureMark } from './withdrawn-content.ts';

export interface Item {
  readonly form: WithdrawnForm;
  readonly id: string;
}

/** Something that earlier publications show and the newest does not. */
interface RecalledItem {
  /** The files that say what it is: its text, or the list of pictures with the place of its own, which is left empty. */
  readonly files: PackageBytes;
  /** The last publication that shows it. */
  readonly last: number;
  /** What a withdrawal of it names. */
  readonly mark: string;
}

type HistoryStore = Pick<Store, 'latest' | 'history' | 'hashesAt' | 'removedIn' | 'versionsOf'>;

const PICTURES = 'beelden.json';

/** A text or picture as it stood last; null when it stands there now, never was, or was withdrawn since. */
export async function recallItem(store: HistoryStore, item: Item): Promise<RecalledItem | null> {
  const isPicture = item.form === 'picture';
  const path = item.form === 'picture' ? PICTURES : toTextPath(item.form, item.id);
  const versions = await store.versionsOf(path);
  const shows = (bytes: Uint8Array | null) => bytes !== null && (!isPicture || listPictureFiles(bytes).has(item.id));
  const place = versions.findLastIndex(({ bytes }) => shows(bytes));
  const bytes = versions[place]?.bytes;
  const next = versions[place + 1];
  // Without a version after it, it stands there now.
  if (!bytes || next === undefined) return null;
  const last = next.publication - 1;
  if (await isWithdrawnAfter(store, item, last)) return null;
  const files = new Map([[path, bytes]]);
  const own = isPicture ? listPictureFiles(bytes).get(item.id) : null;
  if (own) files.set(own, new Uint8Array());
  return { files, last, mark: isPicture ? toPictureMark(item.id) : path };
}

/** Whether a text or picture was withdrawn after a publication, whatever stands there now. */
export async function isWithdrawnAfter(store: HistoryStore, item: Item, publication: number): Promise<boolean> {
  for (const { id, kind } of await store.history()) {
    if (id <= publication) break;
    if (kind !== 'intrekking') continue;
    const { files, pictures } = await readWithdrawnContent(store, id);
    if (item.form === 'picture' ? pictures.has(item.id) : files.has(toTextPath(item.form, item.id))) return true;
  }
  return false;
}

/** The package as it would be with the thing in it again; null when it is not one that can be recalled. */
export async function recallInto(store: HistoryStore, files: PackageBytes, item: Item): Promise<PackageBytes | null> {
  const recalled = await recallItem(store, item);
  return recalled && new Map([...files, ...recalled.files]);
}
