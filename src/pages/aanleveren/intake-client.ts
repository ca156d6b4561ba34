import type { IntakeOptions } from '../../intake/intake-options.ts';
import type { TemplateSubject, WorkerAnswer, WorkerRequest, WorkerResult, WorkerTask } from './intake-messages.ts';
import type { DifferenceRow, IntakeOutcome } from './intake-report.ts';

/** What the page needs of the worker that reads files. */
export interface IntakeClient {
  /** Reads a file; a later call for it only reads it with other options. Rejects with Stopped when it was stopped. */
  take(
    file: OpenedFile,
    how: { readonly options: IntakeOptions; readonly base: number | null },
    onProgress: (rows: number) => void,
  ): Promise<IntakeOutcome>;
  readRows(from: number, count: number): Promise<readonly DifferenceRow[]>;
  writeFaults(): Promise<string>;
  writeTemplate(subject: TemplateSubject): Promise<string>;
  writePackage(): Promise<Uint8Array>;
  /** Ends what is being read, at once; the next task starts a worker anew. */
  stop(): void;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a task that was stopped rejects with. */
export class Stopped extends Error {}

interface Waiting {
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((rows: number) => void) | null;
}

/** A worker that starts at the first task. */
export function createIntakeClient(createWorker: () => Worker): IntakeClient {
  let worker: Worker | null = null;
  let opened: OpenedFile | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => settle(data));
    started.addEventListener('error', () => end(new Error('Het nakijken is gestopt door een fout in het programma.')));
    return started;
  }

  function settle(answer: WorkerAnswer): void {
    const task = waiting.get(answer.id);
    if (answer.kind === 'progress') {
      task?.onProgress?.(answer.rows);
      return;
    }
    waiting.delete(answer.id);
    if (answer.kind === 'done') task?.resolve(answer.result);
    else task?.reject(new Error(answer.message));
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = null;
    opened = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(reason);
  }

  function ask(task: WorkerTask, onProgress: Waiting['onProgress'] = null): Promise<WorkerResult> {
    worker ??= start();
    count += 1;
    const request: WorkerRequest = { id: count, task };
    const promise = new Promise<WorkerResult>((resolve, reject) => {
      waiting.set(request.id, { resolve, reject, onProgress });
    });
    worker.postMessage(request);
    return promise;
  }

  async function askText(task: WorkerTask): Promise<string> {
    const result = await ask(task);
    return result.kind === 'text' ? result.text : '';
  }

  return {
    async take(file, how, onProgress) {
      if (opened?.bytes !== file.bytes) {
        opened = file;
        await ask({ kind: 'open', ...file });
      }
      const result = await ask({ kind: 'take', ...how }, onProgress);
      if (result.kind !== 'outcome') throw new Error('De worker gaf geen antwoord.');
      return result.outcome;
    },
    async readRows(from, rows) {
      const result = await ask({ kind: 'rows', from, count: rows });
      return result.kind === 'rows' ? result.rows : [];
    },
    writeFaults: () => askText({ kind: 'faults' }),
    writeTemplate: (subject) => askText({ kind: 'template', subject }),
    async writePackage() {
      const result = await ask({ kind: 'package' });
      return result.kind === 'bytes' ? result.bytes : new Uint8Array();
    },
    stop: () => end(new Stopped('Gestopt.')),
  };
}
