import type { ContentChange } from '../../package/content-change/content-order.ts';
import type { FileChanges } from '../../package/content-change/file-changes.ts';
import { readEntry } from '../../package/content-change/read-entry.ts';
import { toContentFiles, type Upload } from '../../package/content-change/to-content-files.ts';
import { hashBytes } from '../store/fingerprint.ts';
import type { Alongside, Store } from '../store/store.ts';
import type { Collision } from './package-change.ts';
import type { PackageBytes, Prepare, Prepared } from './prepare-change.ts';
import { type Outcome, publishChange, type PublishRequest } from './publish-change.ts';
import { isWithdrawnAfter, type Item, recallItem } from './recall-item.ts';

interface ContentRequest extends PublishRequest {
  readonly change: ContentChange;
  /** What came along, drawn anew. */
  readonly upload: Upload | null;
  /** What came along as it was sent: the same picture drawn twice has two names. */
  readonly sent: Uint8Array | null;
}

/**
 * Publishes a change of a text, picture, action, definition or target, on top of what others published meanwhile: only who
 * changed the very same thing stands in its way. Written anew at each try, because others may stand in the same file.
 */
export function publishContent(
  store: Store,
  { change, upload, sent, ...request }: ContentRequest,
  prepare: Prepare,
  alongside?: Alongside,
): Promise<Outcome> {
  // Without the summary: it says "written" the first time, and would say "changed" when the same is sent again.
  const asked = JSON.stringify([request.author, request.kind, change, sent && hashBytes(sent)]);
  const make = async ({ base, present }: { readonly base: PackageBytes; readonly present: PackageBytes }) => {
    const files = toContentFiles(present, change, upload);
    if (files === null) return change.kind === 'withdrawn' ? withdrawGone(store, change) : ({ type: 'gone' } as const);
    const item = toItem(change);
    // Who asked before the withdrawal did not know of it, also when the thing stood there neither then nor now.
    const isLate = item !== null && (await isWithdrawnAfter(store, item, request.base));
    const collisions = isLate
      ? [{ path: readEntry(present, change).path, keys: [] }]
      : findEntryCollisions(base, present, change, files);
    if (collisions.length > 0) return { type: 'collision', collisions } as const;
    return prepare({ base: present, present, change: { rows: new Map(), files } });
  };
  return publishChange(store, request, hashBytes(new TextEncoder().encode(asked)), make, alongside);
}

/** What earlier publications show alone changes no file; the publication names it, and they are shown no more. */
async function withdrawGone(store: Store, item: Item): Promise<Prepared | { readonly type: 'gone' }> {
  const recalled = await recallItem(store, item);
  return recalled === null ? { type: 'gone' } : { type: 'ready', changed: new Map([[recalled.mark, null]]) };
}

/** The text or picture that a change puts in place; null for any other change. */
function toItem(change: ContentChange): Item | null {
  if (change.kind === 'letter') return { form: 'letters', id: change.item.id };
  return change.kind === 'story' || change.kind === 'picture' ? { form: change.kind, id: change.item.id } : null;
}

/** Taking away goes before whatever was changed meanwhile; what both wanted is no collision. */
function findEntryCollisions(
  base: PackageBytes,
  present: PackageBytes,
  change: ContentChange,
  files: FileChanges,
): readonly Collision[] {
  if (change.kind === 'withdrawn') return [];
  const now = readEntry(present, change);
  if (now.text === readEntry(base, change).text || now.text === readEntry(applyFiles(present, files), change).text) {
    return [];
  }
  return [{ path: now.path, keys: [] }];
}

function applyFiles(present: PackageBytes, files: FileChanges): PackageBytes {
  return new Map([...present, ...files].flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const])));
}
