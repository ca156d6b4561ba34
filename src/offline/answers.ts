import { findOfBuild } from './kept-build.ts';
import type { KeptPackage } from './kept-package.ts';
import { findShell, keepPage, keepShell } from './keep-newest.ts';
import { mayKeep } from './may-keep.ts';
import { toOfflinePage } from './offline-page.ts';
import type { AskedEvent } from './worker-scope.ts';

interface Work {
  readonly kept: KeptPackage;
  readonly caches: CacheStorage;
  /** Address of the style sheet. */
  readonly sheet: string;
  readonly event: AskedEvent;
}

/** A page of the server where there is one; else as it was kept, or the empty page in which it is drawn from what is kept. */
export async function answerPage(
  { kept, sheet, event }: Work,
  { path, isWhole }: { readonly path: string; readonly isWhole: boolean },
): Promise<Response> {
  const fresh = await fetch(event.request).catch(() => null);
  if (fresh === null) {
    const page = isWhole ? await kept.find(path) : null;
    return page ?? (await findShell(kept)) ?? toOfflinePage('nothing-kept', sheet);
  }
  if (fresh.status === 404 || fresh.status === 410) event.waitUntil(kept.remove(path));
  else event.waitUntil(keepPage(kept, isWhole ? path : null, fresh.clone()).catch(() => undefined));
  return fresh;
}

/** What a page of an earlier publication shows is never kept. */
export async function answerFrozen({ sheet, event }: Work): Promise<Response> {
  return fetch(event.request).catch(() => toOfflinePage('frozen', sheet));
}

/** A file of the package: the server first, because it may have been withdrawn. null = of whatever package is newest. */
export async function answerFile({ kept, event }: Work, packageId: string | null): Promise<Response> {
  const { url } = event.request;
  const fresh = await fetch(event.request).catch(() => null);
  if (fresh === null) return (await kept.find(url)) ?? Response.error();
  if (fresh.status === 404 || fresh.status === 410) event.waitUntil(kept.remove(url));
  else event.waitUntil(keepOfCurrent(kept, packageId, url, fresh.clone()));
  return fresh;
}

/** The name of an asset holds a hash of its content: what is kept is what the server would give. */
export async function answerAsset({ kept, caches, event }: Work): Promise<Response> {
  const { url } = event.request;
  const found = (await findOfBuild(caches, url)) ?? (await kept.find(url));
  if (found !== null) return found;
  const fresh = await fetch(event.request);
  const current = await kept.current();
  if (current !== null && mayKeep(fresh, 'file')) event.waitUntil(kept.put(current, url, fresh.clone()));
  return fresh;
}

/** Kept once: under one package a file does not change. */
async function keepOfCurrent(
  kept: KeptPackage,
  packageId: string | null,
  address: string,
  response: Response,
): Promise<void> {
  const current = await kept.current();
  if (current === null || (packageId ?? current) !== current || !mayKeep(response, 'file')) return;
  if ((await kept.find(address)) !== null) return;
  await kept.put(current, address, response);
  // A picture is of whatever is newest, and a static host reads no ?pakket=: had that changed, then it goes again.
  await keepShell(kept).catch(() => null);
}
