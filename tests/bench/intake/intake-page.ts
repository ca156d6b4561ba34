import type { IntakeAnswer, IntakeAsk, IntakeKind } from './intake-worker.ts';

declare global {
  /** Makes a file in a worker that then ends, so that only the file itself stays in memory; its size in bytes. */
  var makeFile: (rows: number) => Promise<number>;
  /** Hands the file to a new worker, and answers when it has been taken in. */
  var takeFile: (kind: IntakeKind) => Promise<IntakeAnswer>;
  /** The longest task of this thread since the file was made, in milliseconds; 0 when none took more than 50. */
  var longestTask: number;
}

let bytes = new Uint8Array(0);

globalThis.makeFile = async (rows) => {
  const answer = await ask({ rows }, []);
  if (!('bytes' in answer)) throw new Error('No file was made.');
  bytes = answer.bytes;
  globalThis.longestTask = 0;
  return bytes.length;
};

globalThis.takeFile = (kind) => ask({ kind, bytes }, [bytes.buffer]);

function ask(question: IntakeAsk, transfer: Transferable[]): Promise<IntakeAnswer> {
  const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<IntakeAnswer>((done, fail) => {
    worker.addEventListener('message', (event: MessageEvent<IntakeAnswer>) => done(event.data));
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    worker.postMessage(question, transfer);
  }).finally(() => worker.terminate());
}

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
}).observe({ type: 'longtask' });
