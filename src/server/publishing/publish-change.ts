import type { PackageChange } from '../../package/change-package.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import { findMediaType } from '../media-type.ts';
import { hashBytes } from '../store/fingerprint.ts';
import type { Alongside, FileChange, Publication, PublicationKind, PublishedFiles, Store } from '../store/store.ts';
import type { Collision } from './package-change.ts';
import type { PackageBytes, Prepared } from './prepare-change.ts';

/** A publication as somebody asks for it, whatever it changes. */
export interface PublishRequest {
  /** The publication that the change was made on. */
  readonly base: number;
  readonly author: string;
  readonly kind: PublicationKind;
  readonly summary: string;
  readonly undoes?: number;
  /** Chosen by who sends it, so that sending again is no second publication. */
  readonly key: string;
}

export interface Order extends PublishRequest {
  readonly change: PackageChange;
}

/** Why what was asked cannot be done with what is published now. */
type Hindrance =
  /** What it changes is not there, or not any more. */
  | { readonly type: 'gone' }
  /** It takes back what withdrew a text or picture, or what went before: that comes back only as a new one, with consent asked anew. */
  | { readonly type: 'final' }
  /** It takes back what that publication took back already. */
  | { readonly type: 'taken-back'; readonly by: number }
  /** It would show what was hidden since. */
  | { readonly type: 'shows-hidden' }
  /** What it takes back was changed again later, by these publications (newest first). */
  | {
      readonly type: 'changed-since';
      readonly collisions: readonly Collision[];
      readonly later: readonly number[];
    };

/** What a change would make of what is published now, when it was made on base. */
export type Make = (packages: {
  readonly base: PackageBytes;
  readonly present: PackageBytes;
}) => Promise<Prepared | Hindrance>;

export type Outcome =
  | Hindrance
  | { readonly type: 'published' | 'repeated'; readonly publication: Publication }
  /** The package would have faults; nothing was changed. */
  | { readonly type: 'refused'; readonly issues: readonly PackageIssue[] }
  /** Others changed the same rows or files meanwhile; nothing was changed. */
  | { readonly type: 'collision'; readonly latest: number; readonly collisions: readonly Collision[] }
  | { readonly type: 'key-reused'; readonly publication: Publication }
  | { readonly type: 'unchanged' }
  /** So many others publish that it did not come through; trying again may help. */
  | { readonly type: 'busy' };

const MOST_TRIES = 6;

/**
 * Publishes a change as one publication, made on what is published at that moment, so that what others published
 * meanwhile stays where it touches other rows and files. The package as it would be is checked before, and sealed anew
 * with it. fingerprint is of what was asked: the same key for something else is refused.
 */
export async function publishChange(
  store: Store,
  request: PublishRequest,
  fingerprint: string,
  make: Make,
  alongside?: Alongside,
): Promise<Outcome> {
  const known = await store.findKey(request.key);
  if (known !== null) {
    return { type: known.fingerprint === fingerprint ? 'repeated' : 'key-reused', publication: known.publication };
  }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const latest = await store.latest();
    const present = bytesOf(await store.filesAt(latest));
    const base = latest === request.base ? present : bytesOf(await store.filesAt(request.base));
    const made = await make({ base, present });
    if (made.type === 'collision') return { ...made, latest };
    if (made.type !== 'ready') return made;
    const changes = toFileChanges(made.changed);
    const { author, kind, summary, undoes, key } = request;
    const own = { author, kind, summary, key, fingerprint, ...(undoes === undefined ? {} : { undoes }) };
    const result = await store.publish({ base: latest, changes, ...own }, alongside);
    if (result.type !== 'outdated') return result;
  }
  return { type: 'busy' };
}

/** What was asked, whatever stood there at the time. */
export function toFingerprint({ change, author, kind, summary, undoes }: Order): string {
  const rows = sortByKey(change.rows).map(([path, changes]) => [path, sortByKey(changes)]);
  const files = sortByKey(change.files).map(([path, bytes]) => [path, bytes === null ? null : hashBytes(bytes)]);
  const text = JSON.stringify([author, kind, summary, undoes ?? null, rows, files]);
  return hashBytes(new TextEncoder().encode(text));
}

function sortByKey<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function bytesOf(files: PublishedFiles): PackageBytes {
  return new Map([...files].map(([path, { bytes }]) => [path, bytes]));
}

function toFileChanges(changed: ReadonlyMap<string, Uint8Array | null>): FileChange[] {
  return [...changed].map(([path, bytes]) => ({
    path,
    content: bytes && { bytes, mediaType: findMediaType(path) ?? 'application/octet-stream' },
  }));
}
