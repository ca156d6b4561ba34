import { createWorkerTalk } from '../aanleveren/worker-talk.ts';
import type { ContentData } from './content-data.ts';
import type { ContentResult, ContentTask, TriedChange } from './content-messages.ts';
import type { ContentReport } from './content-report.ts';

/** What the page needs of the worker that tries changes. */
export interface ContentClient {
  load(): Promise<ContentData>;
  check(tried: TriedChange): Promise<ContentReport>;
  writePackage(tried: TriedChange): Promise<Uint8Array>;
  /** Ends the worker; the next task starts one that fetches anew. */
  stop(): void;
}

/** A worker that starts at the first task. */
export function createContentClient(createWorker: () => Worker): ContentClient {
  const { ask, stop } = createWorkerTalk<ContentTask, ContentResult>(createWorker);
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
    stop,
  };
}
