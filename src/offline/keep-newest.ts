import { eachOf } from './each-of.ts';
import { kindOfRequest } from './kind-of-request.ts';
import type { KeptPackage } from './kept-package.ts';
import { listViews, toViewAddress, viewOfPage } from './list-views.ts';
import { mayKeep } from './may-keep.ts';

/** An address that gives the empty page, in which any screen can be drawn, at a server and at a static host. */
const SHELL = '/presenteren';

/** Asks what is the newest publication, and keeps what it needs. Rejects when there is no connection. */
export async function keepNewest(kept: KeptPackage): Promise<void> {
  const packageId = await keepShell(kept);
  if (packageId === null) return;
  const core = toViewAddress('kern.json', packageId);
  if (!(await keepFile(kept, packageId, core))) return;
  const json: unknown = await (await kept.find(core))?.json();
  let fetched = 0;
  await eachOf(listViews(json), async (path) => {
    const address = toViewAddress(path, packageId);
    if ((await kept.find(address)) !== null) return;
    fetched += 1;
    await keepFile(kept, packageId, address);
  });
  // A static host reads no ?pakket=: had it changed meanwhile, then what is kept goes.
  if (fetched > 0) await keepShell(kept);
}

/** Keeps what a page that was opened before there was a worker has fetched: its address and those of its files. */
export async function keepVisited(kept: KeptPackage, addresses: readonly string[], origin: string): Promise<void> {
  const packageId = await kept.current();
  if (packageId === null) return;
  await eachOf(addresses, async (address) => {
    const kind = kindOfRequest({ method: 'GET', url: address, mode: 'cors' }, origin);
    const isOwn = kind.kind === 'picture' || (kind.kind === 'view' && kind.packageId === packageId);
    // What every page needs came with the build; the style of one page came with the package.
    const isWanted = isOwn || kind.kind === 'asset';
    if (isWanted && (await kept.find(address)) === null) await keepFile(kept, packageId, address);
    if (kind.kind === 'other') await visitPage(kept, address, origin);
  });
}

async function visitPage(kept: KeptPackage, address: string, origin: string): Promise<void> {
  const page = kindOfRequest({ method: 'GET', url: address, mode: 'navigate' }, origin);
  if (page.kind === 'page' && page.isWhole) await keepPage(kept, page.path, await fetch(address));
}

/**
 * Keeps a page under its path when it is of the newest publication. Of which one it is the page says; which one is newest it
 * does not: going back, a browser may show a page of before.
 */
export async function keepPage(kept: KeptPackage, path: string | null, response: Response): Promise<void> {
  const page = await readPage(response);
  if (page === null) return;
  if ((await kept.current()) !== page.packageId) await keepNewest(kept);
  if (path === null) return;
  await kept.put(page.packageId, path, page.copy);
  const view = viewOfPage(path);
  const address = view === null ? null : toViewAddress(view, page.packageId);
  if (address !== null && (await kept.find(address)) === null) await keepFile(kept, page.packageId, address);
}

/** The kept empty page; null when there is none. */
export function findShell(kept: KeptPackage): Promise<Response | null> {
  return kept.find(SHELL);
}

/** Asks the server itself, and gives the id of the newest package; null for an answer that may not be kept. */
export async function keepShell(kept: KeptPackage): Promise<string | null> {
  const page = await readPage(await fetch(SHELL, { cache: 'no-cache' }));
  if (page === null) return null;
  await kept.confirm(page.packageId);
  await kept.put(page.packageId, SHELL, page.copy);
  return page.packageId;
}

/** The package of a page, and the page made anew: one that was redirected may not be given for another address. */
async function readPage(response: Response): Promise<{ readonly packageId: string; readonly copy: Response } | null> {
  if (!mayKeep(response, 'page')) return null;
  const html = await response.text();
  const packageId = /<div id="root" data-package="([^"]+)"/.exec(html)?.[1];
  if (packageId === undefined) return null;
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return { packageId, copy: new Response(html, { headers }) };
}

async function keepFile(kept: KeptPackage, packageId: string, address: string): Promise<boolean> {
  const response = await fetch(address);
  if (!mayKeep(response, 'file')) return false;
  await kept.put(packageId, address, response);
  return true;
}
