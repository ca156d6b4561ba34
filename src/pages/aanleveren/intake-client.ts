import type { IntakeOptions } from '../../intake/intake-options.ts';
import type { TemplateSubject, WorkerResult, WorkerTask } from './intake-messages.ts';
import type { DifferenceRow, IntakeOutcome } from './intake-report.ts';
import { createWorkerTalk } from './worker-talk.ts';

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

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A worker that starts at the first task. */
export function createIntakeClient(createWorker: () => Worker): IntakeClient {
  let opened: OpenedFile | null = null;
  const { ask, stop } = createWorkerTalk<WorkerTask, WorkerResult>(createWorker, () => {
    opened = null;
  });

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
    stop,
  };
}
