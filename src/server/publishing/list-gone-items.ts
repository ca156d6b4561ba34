import { itemsOfForm } from '../../package/content-change/items-of-form.ts';
import { listPictureFiles } from '../../package/content-change/list-picture-files.ts';
import type { Store } from '../store/store.ts';
import { readWithoutFigures } from './programmes-of-items.ts';
import type { PackageBytes } from './prepare-change.ts';
import { bytesOf } from './publish-change.ts';
import { type Item, recallItem } from './recall-item.ts';
import { toPictureMark } from './withdrawn-content.ts';

/** A text or picture that can be looked at in earlier publications alone. */
interface GoneItem extends Item {
  readonly title: string;
  readonly programme: string;
  /** The last publication that shows it. */
  readonly last: number;
}

const PICTURES = 'beelden.json';
const TEXT = /^(letters|verhalen)\/([a-z0-9-]+)\.md$/;

/** Everything that earlier publications show and the newest does not, the one that went last first. */
export async function listGoneItems(store: Store): Promise<readonly GoneItem[]> {
  const present = bytesOf(await store.filesAt(await store.latest()));
  const found: GoneItem[] = [];
  for (const item of await listCandidates(store, present)) {
    const recalled = await recallItem(store, item);
    if (recalled === null) continue;
    const data = readWithoutFigures(new Map([...present, ...recalled.files]));
    const own = itemsOfForm(data, item.form).find(({ id }) => id === item.id);
    // What cannot be read is in no list of the product, and only an administrator may take it away.
    found.push({ ...item, title: own?.title ?? item.id, programme: own?.programme ?? '', last: recalled.last });
  }
  return found.toSorted((a, b) => b.last - a.last);
}

/** Whatever was there once and is not there now. */
async function listCandidates(store: Store, present: PackageBytes): Promise<readonly Item[]> {
  const items = new Map<string, Item>();
  for (const { id } of await store.history()) {
    for (const path of await store.removedIn(id)) {
      const [, folder, name] = TEXT.exec(path) ?? [];
      if (name === undefined || present.has(path)) continue;
      items.set(path, { form: folder === 'letters' ? 'letters' : 'story', id: name });
    }
  }
  const shown = listPictureFiles(present.get(PICTURES));
  for (const { bytes } of await store.versionsOf(PICTURES)) {
    for (const id of listPictureFiles(bytes ?? undefined).keys()) {
      if (!shown.has(id)) items.set(toPictureMark(id), { form: 'picture', id });
    }
  }
  return [...items.values()];
}
