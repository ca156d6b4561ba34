import { isTellingCode } from '../../package/audit/audit-package.ts';
import { isShared, takeBackEntries } from '../../package/content-change/take-back-entries.ts';
import { hashBytes } from '../store/fingerprint.ts';
import type { Alongside, Publication, PublishedFiles, Store } from '../store/store.ts';
import { showsHidden } from './hides-figures.ts';
import { findUndoing, isInEffect, rootOf, withUndoing } from '../../domain/is-in-effect.ts';
import { isSame } from './is-same.ts';
import { listLater } from './list-later.ts';
import { type Collision, isFigures } from './package-change.ts';
import type { PackageBytes, Prepare } from './prepare-change.ts';
import { bytesOf, type Make, type Outcome, publishChange } from './publish-change.ts';
import { takeBackFigures } from './take-back-figures.ts';
import { bringsBackWithdrawn, readWithdrawnContent } from './withdrawn-content.ts';

interface TakeBack {
  readonly publication: number;
  readonly author: string;
  readonly key: string;
}

export type TakenBackOutcome = Outcome | { readonly type: 'unknown' };

const SEAL = 'datapackage.json';

/**
 * Takes a publication back by a new one: every row, entry and file that it changed becomes what it was, and sums to which
 * others added since are added up anew. Taking that one back again is doing it once more. The first filling and a
 * withdrawal cannot be taken back, nor is anything shown by it that was hidden or withdrawn since.
 */
export async function takeBack(
  store: Store,
  asked: TakeBack,
  prepare: Prepare,
  alongside?: Alongside,
): Promise<TakenBackOutcome> {
  const history = await store.history();
  const found = history.find(({ id }) => id === asked.publication);
  if (found === undefined || found.kind === 'start') return { type: 'unknown' };
  if (found.kind === 'intrekking') return { type: 'final' };
  const [before, after] = await Promise.all([store.filesAt(found.id - 1), store.filesAt(found.id)]);
  const paths = changedPaths(before, after);
  const request = {
    base: history[0]?.id ?? found.id,
    author: asked.author,
    kind: 'ongedaan',
    summary: describeTakingBack(history, found),
    undoes: found.id,
    key: asked.key,
  } as const;
  const make: Make = async ({ present }) => {
    const packages = { before: bytesOf(before), after: bytesOf(after), present };
    // Read anew, because others may have published since.
    return makeTakenBack(store, await store.history(), found.id, packages, paths, prepare);
  };
  const fingerprint = hashBytes(new TextEncoder().encode(JSON.stringify(['ongedaan', asked.author, found.id])));
  return publishChange(store, request, fingerprint, make, alongside);
}

interface Packages {
  readonly before: PackageBytes;
  readonly after: PackageBytes;
  readonly present: PackageBytes;
}

async function makeTakenBack(
  store: Store,
  history: readonly Publication[],
  publication: number,
  packages: Packages,
  paths: readonly string[],
  prepare: Prepare,
): ReturnType<Make> {
  const { present } = packages;
  const { files, collisions } = takeBackFiles(
    paths.filter((path) => !isFigures(path)),
    packages,
  );
  if (await bringsBack(store, history, publication, present, files)) return { type: 'final' };
  const by = findUndoing(history, publication);
  if (by !== null) return { type: 'taken-back', by };
  const figures = paths.some(isFigures)
    ? await takeBackFigures(store, { publication, history, ...packages })
    : ({ type: 'possible', rows: new Map() } as const);
  if (figures.type === 'shows-hidden') return figures;
  if (figures.type === 'changed-since') collisions.push(...figures.collisions);
  if (figures.type === 'changed-since' || collisions.length > 0) {
    const later = await listLater(store, history, publication, collisions);
    return { type: 'changed-since', collisions, later };
  }
  const change = { rows: figures.rows, files };
  if (showsHidden(present, change)) return { type: 'shows-hidden' };
  const prepared = await prepare({ base: present, present, change });
  // What to mend in which row says nothing to who changes no row.
  const isTelling = prepared.type === 'refused' && prepared.issues.every(({ code }) => isTellingCode(code));
  return isTelling ? { type: 'shows-hidden' } : prepared;
}

function takeBackFiles(paths: readonly string[], { before, after, present }: Packages) {
  const files = new Map<string, Uint8Array | null>();
  const collisions: Collision[] = [];
  for (const path of paths) {
    if (isSame(present.get(path), after.get(path))) files.set(path, before.get(path) ?? null);
    else if (isShared(path)) {
      const back = takeBackEntries(path, before.get(path), after.get(path), present.get(path));
      if (back.type === 'possible') files.set(path, back.bytes);
      else collisions.push({ path, keys: back.keys });
    } else collisions.push({ path, keys: [] });
  }
  return { files, collisions };
}

/** Whether files of before a publication hold what was withdrawn after it. */
async function bringsBack(
  store: Store,
  history: readonly Publication[],
  publication: number,
  present: PackageBytes,
  files: ReadonlyMap<string, Uint8Array | null>,
): Promise<boolean> {
  for (const { id, kind } of history) {
    if (id <= publication) return false;
    if (kind === 'intrekking' && bringsBackWithdrawn(present, files, await readWithdrawnContent(store, id)))
      return true;
  }
  return false;
}

/** In one line of the history, by what it comes to for the publication that it all began with. */
function describeTakingBack(history: readonly Publication[], found: Publication): string {
  const root = rootOf(history, found.id);
  const summary = history.find(({ id }) => id === root)?.summary ?? found.summary;
  const isAgain = isInEffect(withUndoing(history, found.id), root);
  return `Publicatie ${root} ${isAgain ? 'opnieuw toegepast' : 'ongedaan gemaakt'}: ${summary}`;
}

/** The files that differ; the seal follows from the others. */
export function changedPaths(before: PublishedFiles, after: PublishedFiles): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => path !== SEAL && before.get(path)?.hash !== after.get(path)?.hash);
}
