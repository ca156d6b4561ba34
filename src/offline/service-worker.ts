import { answerAsset, answerFile, answerFrozen, answerPage } from './answers.ts';
import { dropOldBuilds, keepBuild } from './kept-build.ts';
import { openKeptPackage } from './kept-package.ts';
import { keepNewest, keepVisited } from './keep-newest.ts';
import { kindOfRequest } from './kind-of-request.ts';
import type { BuiltFiles, WorkerScope } from './worker-scope.ts';

declare const BUILT_FILES: BuiltFiles;
declare const addEventListener: WorkerScope['on'];
declare function skipWaiting(): Promise<void>;
declare const clients: { claim(): Promise<void> };

const kept = openKeptPackage(caches, () => Date.now());
let looking: Promise<void> | null = null;

// What has become too old goes as soon as the worker wakes.
void kept.current();

addEventListener('install', (event) => {
  event.waitUntil(keepBuild(caches, BUILT_FILES).then(look).then(skipWaiting));
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds(caches, BUILT_FILES).then(() => clients.claim()));
});

/** A page tells which addresses it has fetched; a page that learned of a publication tells none. */
addEventListener('message', (event) => {
  const addresses = isTexts(event.data) ? event.data : [];
  event.waitUntil(look().then(() => keepVisited(kept, addresses, location.origin).catch(() => undefined)));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const asked = kindOfRequest(request, location.origin);
  const work = { kept, caches, sheet: BUILT_FILES.sheet, event };
  if (asked.kind === 'asset') event.respondWith(answerAsset(work));
  if (asked.kind === 'page') event.respondWith(answerPage(work, asked));
  if (asked.kind === 'frozen-page') event.respondWith(answerFrozen(work));
  if (asked.kind === 'picture') event.respondWith(answerFile(work, null));
  if (asked.kind === 'view') event.respondWith(answerFile(work, asked.packageId));
});

/** Several who ask at once wait for one; without a connection it is for a next time. */
function look(): Promise<void> {
  looking ??= keepNewest(kept)
    .catch(() => undefined)
    .finally(() => {
      looking = null;
    });
  return looking;
}

function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((item) => typeof item === 'string');
}
