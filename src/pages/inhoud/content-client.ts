import type { ContentData } from './content-data.ts';
import type {
  ContentAnswerMessage,
  ContentRequest,
  ContentResult,
  ContentTask,
  TriedChange,
} from './content-messages.ts';
import type { ContentReport } from './content-report.ts';

/** What the page needs of the worker that tries changes. */
export interface ContentClient {
  load(): Promise<ContentData>;
  check(tried: TriedChange): Promise<ContentReport>;
  writePackage(tried: TriedChange): Promise<Uint8Array>;
  /** Ends the worker; the next task starts one that fetches anew. */
  stop(): void;
}

interface Waiting {
  readonly resolve: (result: ContentResult) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that starts at the first task. */
export function createContentClient(createWorker: () => Worker): ContentClient {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', ({ data }: MessageEvent<ContentAnswerMessage>) => settle(data));
    started.addEventListener('error', () => end(new Error('Het nakijken is gestopt door een fout in het programma.')));
    return started;
  }

  function settle(answer: ContentAnswerMessage): void {
    const task = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'done') task?.resolve(answer.result);
    else task?.reject(new Error(answer.message));
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(reason);
  }

  function ask(task: ContentTask): Promise<ContentResult> {
    worker ??= start();
    count += 1;
    const request: ContentRequest = { id: count, task };
    const promise = new Promise<ContentResult>((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
    });
    worker.postMessage(request);
    return promise;
  }

  return {
    async load() {
      const result = await ask({ kind: 'load' });
      if (result.kind !== 'data') throw new Error('De worker gaf geen antwoord.');
      return result.data;
    },
    async check(tried) {
      const result = await ask({ kind: 'check', tried });
      if (result.kind !== 'report') throw new Error('De worker gaf geen antwoord.');
      return result.report;
    },
    async writePackage(tried) {
      const result = await ask({ kind: 'package', tried });
      return result.kind === 'bytes' ? result.bytes : new Uint8Array();
    },
    stop: () => end(new Error('Gestopt.')),
  };
}
