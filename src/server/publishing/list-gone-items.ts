import { listPictureFiles } from '../../package/content-change/list-picture-files.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { Store } from '../store/store.ts';
import { readWithoutFigures } from './programmes-of-items.ts';
import { bytesOf } from './publish-change.ts';
import { type Item, recallItem } from './recall-item.ts';

/** A text or picture that can be looked at in earlier publications alone. */
export interface GoneItem extends Item {
  readonly title: string;
  readonly programme: string;
  /** The last publication that shows it. */
  readonly last: number;
}

const TEXT = /^(letters|verhalen)\/([a-z0-9-]+)\.md$/;

/** Everything that earlier publications show and the newest does not, the one that went last first. */
export async function listGoneItems(store: Store): Promise<readonly GoneItem[]> {
  const present = bytesOf(await store.filesAt(await store.latest()));
  const found: GoneItem[] = [];
  for (const item of await listCandidates(store)) {
    const recalled = await recallItem(store, item);
    if (recalled === null) continue;
    const data = readWithoutFigures(new Map([...present, ...recalled.files]));
    const own = itemsOf(data, item.form).find(({ id }) => id === item.id);
    // What cannot be read is in no list of the product, and only an administrator may take it away.
    found.push({ ...item, title: own?.title ?? item.id, programme: own?.programme ?? '', last: recalled.last });
  }
  return found.toSorted((a, b) => b.last - a.last);
}

async function listCandidates(store: Store): Promise<readonly Item[]> {
  const items = new Map<string, Item>();
  for (const { id } of await store.history()) {
    for (const path of await store.removedIn(id)) {
      const [, folder, name] = TEXT.exec(path) ?? [];
      if (name !== undefined) items.set(path, { form: folder === 'letters' ? 'letters' : 'story', id: name });
    }
  }
  for (const { bytes } of await store.versionsOf('beelden.json')) {
    for (const id of listPictureFiles(bytes ?? undefined).keys())
      items.set(`beelden.json#${id}`, { form: 'picture', id });
  }
  return [...items.values()];
}

function itemsOf({ letters, stories, pictures }: DataPackage, form: Item['form']) {
  if (form === 'letters') return letters;
  return form === 'story' ? stories : pictures;
}
