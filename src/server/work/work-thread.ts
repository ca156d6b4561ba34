import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import type { Renderer } from '../site/page-maker.ts';
import { readSiteTemplate } from '../site/site-template.ts';
import { createPrepare } from '../publishing/prepare-change.ts';
import { readDelivery } from '../publishing/read-delivery.ts';
import { findNewFaults } from './find-new-faults.ts';
import { makeEdition, drawPages } from './make-edition.ts';
import type { WorkMessage, WorkRequest } from './work-task.ts';

// The file that runs in the thread; start-work-thread.ts is its other side.
const { folder } = v.parse(v.object({ folder: v.string() }), workerData);
const template = readSiteTemplate(join(folder, 'sjabloon.json'));
const renderer: Promise<Renderer> = import(pathToFileURL(join(folder, 'pagina', 'entry-server.js')).href);
const prepare = createPrepare(findNewFaults);
const say = (message: WorkMessage) => parentPort?.postMessage(message);
/** Pages of an older edition are not drawn on when a newer one has been asked for. */
let drawing = '';

parentPort?.on('message', ({ number, task }: WorkRequest) => {
  const fail = (error: unknown) =>
    say({ type: 'failed', number, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  if (task.type === 'prepare') {
    prepare(task).then((answer) => say({ type: 'prepare', number, answer }), fail);
    return;
  }
  if (task.type === 'delivery') {
    readDelivery(task).then((answer) => say({ type: 'delivery', number, answer }), fail);
    return;
  }
  const { id, files, withPages } = task;
  if (withPages) drawing = id;
  const make = async () => {
    const edition = await makeEdition(template, await renderer, files, id);
    say({ type: 'edition', number, answer: edition.parts });
    if (!withPages) return;
    for await (const page of drawPages(edition)) {
      if (drawing !== id) return;
      say({ type: 'page', edition: id, ...page });
    }
  };
  make().catch(fail);
});
