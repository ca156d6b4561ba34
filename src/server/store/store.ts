import type { Transaction } from 'kysely';
import type { StoreTables } from './store-tables.ts';

/**
 * What made a publication: the first filling, a delivery, a text, picture, action, definition or target, the withdrawal of
 * one of these that may no longer be shown, or the taking back of another.
 */
export type PublicationKind = 'start' | 'levering' | 'inhoud' | 'intrekking' | 'ongedaan';

/** One row of the history. Order is by id, never by time. */
export interface Publication {
  /** 1, 2, 3 ... without gaps. */
  readonly id: number;
  /** ISO moment in UTC. */
  readonly at: string;
  readonly author: string;
  readonly kind: PublicationKind;
  readonly summary: string;
  /** The publication that this one takes back; null for any other. */
  readonly undoes: number | null;
}

interface StoredFile {
  readonly bytes: Uint8Array;
  /** sha256 in hex. */
  readonly hash: string;
  readonly mediaType: string;
  /** The publication that put this version in place. */
  readonly publication: number;
}

/** The published files by path: "cijfers/flevoland.csv". */
export type PublishedFiles = ReadonlyMap<string, StoredFile>;

/** One version of one file. */
export interface FileVersion {
  /** The publication that put it in place. */
  readonly publication: number;
  /** null where it was taken away. */
  readonly bytes: Uint8Array | null;
}

export interface FileChange {
  readonly path: string;
  /** null takes the file away. */
  readonly content: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
}

export interface Draft {
  /** The publication that the change was made on; 0 for an empty store. */
  readonly base: number;
  readonly author: string;
  readonly kind: PublicationKind;
  readonly summary: string;
  readonly undoes?: number;
  /** Chosen by who sends it: the same key twice is one publication. */
  readonly key: string;
  /** What the key stands for, where that is more or less than these files; computed from them when absent. */
  readonly fingerprint?: string;
  readonly changes: readonly FileChange[];
}

export interface KnownKey {
  readonly publication: Publication;
  readonly fingerprint: string;
}

export type PublishResult =
  | { readonly type: 'published'; readonly publication: Publication }
  /** This key was published before, with the same content. */
  | { readonly type: 'repeated'; readonly publication: Publication }
  /** Somebody else published meanwhile; nothing was changed. */
  | { readonly type: 'outdated'; readonly latest: number }
  /** This key was used for something else. */
  | { readonly type: 'key-reused'; readonly publication: Publication }
  /** Every file has this content already. */
  | { readonly type: 'unchanged' };

/** What stands or falls with a publication: its line in the security log. Runs last in the transaction. */
export type Alongside = (tx: Transaction<StoreTables>, publication: Publication) => Promise<void>;

/** Every version of every published file. A publication is one transaction: all of it, or nothing. */
export interface Store {
  /** Id of the last publication; 0 when there is none. */
  readonly latest: () => Promise<number>;
  /** Newest first. */
  readonly history: () => Promise<readonly Publication[]>;
  /** The files as they stood after a publication; empty for 0, and for an id that does not exist yet as after the last one. */
  readonly filesAt: (publication: number) => Promise<PublishedFiles>;
  /** Their paths and hashes alone. */
  readonly hashesAt: (publication: number) => Promise<ReadonlyMap<string, string>>;
  /** Every version of one file, oldest first; [] for a path that never was. */
  readonly versionsOf: (path: string) => Promise<readonly FileVersion[]>;
  /** Paths that a publication took away; a withdrawal also names what had gone before it. In no order. */
  readonly removedIn: (publication: number) => Promise<readonly string[]>;
  /** What was published under a key; null when nothing was. */
  readonly findKey: (key: string) => Promise<KnownKey | null>;
  readonly publish: (draft: Draft, alongside?: Alongside) => Promise<PublishResult>;
  readonly close: () => Promise<void>;
}
