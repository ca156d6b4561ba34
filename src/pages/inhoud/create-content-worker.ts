/** Starts the worker that tries changes; it is a file of this site, as the content security policy asks. */
export function createContentWorker(): Worker {
  return new Worker(new URL('./content-worker.ts', import.meta.url), { type: 'module', name: 'inhoud' });
}
