import { listEntryTexts } from '../../package/content-change/list-entry-texts.ts';
import { listPictureFiles } from '../../package/content-change/list-picture-files.ts';
import type { FileVersion, Store } from '../store/store.ts';

/** What one publication of the kind 'intrekking' took away: from then on it may be seen nowhere. */
export interface WithdrawnContent {
  /** Paths of the texts, and of every file that a picture ever had. */
  readonly files: ReadonlySet<string>;
  /** Ids of the pictures. */
  readonly pictures: ReadonlySet<string>;
}

const PICTURES = 'beelden.json';
const OF_ITEMS = /^(?:letters|verhalen|beelden)\//;
/** Before the id of a picture that a withdrawal names. */
const MARK = `${PICTURES}#`;

/** The path that stands for a picture in a list of what was taken away. */
export function toPictureMark(id: string): string {
  return `${MARK}${id}`;
}

/** What a withdrawal took away, its pictures with every file under which they were shown before. */
export async function readWithdrawnContent(
  store: Pick<Store, 'hashesAt' | 'removedIn' | 'versionsOf'>,
  publication: number,
): Promise<WithdrawnContent> {
  const [removed, after, versions] = await Promise.all([
    store.removedIn(publication),
    store.hashesAt(publication),
    store.versionsOf(PICTURES),
  ]);
  const left = listAt(versions, publication);
  const gone = [...listAt(versions, publication - 1).keys()].filter((id) => !left.has(id));
  const named = removed.filter((path) => path.startsWith(MARK)).map((path) => path.slice(MARK.length));
  const pictures = new Set([...gone, ...named]);
  const files = new Set(removed.filter((path) => OF_ITEMS.test(path)));
  for (const version of versions.filter((one) => one.publication < publication)) {
    for (const [id, path] of listPictureFiles(version.bytes ?? undefined)) {
      // A file that another picture still shows is not the one that may not be seen.
      if (pictures.has(id) && path !== null && !after.has(path)) files.add(path);
    }
  }
  return { files, pictures };
}

/** Whether a publication shows any of it. */
export async function showsWithdrawn(
  store: Pick<Store, 'hashesAt' | 'versionsOf'>,
  { files, pictures }: WithdrawnContent,
  publication: number,
): Promise<boolean> {
  const present = await store.hashesAt(publication);
  if ([...files].some((path) => present.has(path))) return true;
  if (pictures.size === 0) return false;
  const shown = listAt(await store.versionsOf(PICTURES), publication);
  return [...pictures].some((id) => shown.has(id));
}

/** Whether files that would be put in place bring back any of it: what stands there already was published anew since. */
export function bringsBackWithdrawn(
  present: ReadonlyMap<string, Uint8Array>,
  changes: ReadonlyMap<string, Uint8Array | null>,
  { files, pictures }: WithdrawnContent,
): boolean {
  const [now, then] = [present, changes].map((each) => listEntryTexts(decode(each.get(PICTURES))));
  return (
    [...files].some((path) => (changes.get(path) ?? null) !== null) ||
    [...pictures].some((id) => then?.has(id) && then.get(id) !== now?.get(id))
  );
}

function listAt(versions: readonly FileVersion[], publication: number): ReadonlyMap<string, string | null> {
  const last = versions.findLast((version) => version.publication <= publication);
  return listPictureFiles(last?.bytes ?? undefined);
}

function decode(bytes: Uint8Array | null | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
