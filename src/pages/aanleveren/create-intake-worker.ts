/** Starts the worker that reads files; it is a file of this site, as the content security policy asks. */
export function createIntakeWorker(): Worker {
  return new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module', name: 'aanleveren' });
}
