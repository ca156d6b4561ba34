import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** What a page needs of a worker, whatever it works at. */
interface WorkerTalk<Task, Result> {
  readonly ask: (task: Task, onProgress?: (rows: number) => void) => Promise<Result>;
  /** Ends the worker at once, and with it what was asked: that rejects with Stopped. The next task starts one anew. */
  readonly stop: () => void;
}

/** What a task that was stopped rejects with. */
export class Stopped extends Error {}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (rows: number) => void;
}

/** A worker that starts at the first task. onEnd: it was stopped or broke, and remembers nothing any more. */
export function createWorkerTalk<Task, Result>(
  createWorker: () => Worker,
  onEnd: () => void = () => undefined,
): WorkerTalk<Task, Result> {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting<Result>>();

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer<Result>>) => settle(data));
    started.addEventListener('error', () => end(new Error('Het nakijken is gestopt door een fout in het programma.')));
    return started;
  }

  function settle(answer: WorkerAnswer<Result>): void {
    const task = waiting.get(answer.id);
    if (answer.kind === 'progress') {
      task?.onProgress(answer.rows);
      return;
    }
    waiting.delete(answer.id);
    if (answer.kind === 'done') task?.resolve(answer.result);
    else task?.reject(new Error(answer.message));
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = null;
    onEnd();
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(reason);
  }

  return {
    ask(task, onProgress = () => undefined) {
      worker ??= start();
      count += 1;
      const request: WorkerRequest<Task> = { id: count, task };
      const promise = new Promise<Result>((resolve, reject) => {
        waiting.set(request.id, { resolve, reject, onProgress });
      });
      worker.postMessage(request);
      return promise;
    },
    stop: () => end(new Stopped('Gestopt.')),
  };
}
