import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Prepare } from '../publishing/prepare-change.ts';
import type { DeliveryReading, DeliveryTask } from '../publishing/read-delivery.ts';
import type { EditionParts, WorkMessage, WorkRequest, WorkTask } from './work-task.ts';

export type DrawnPage = Extract<WorkMessage, { type: 'page' }>;

export interface WorkThread {
  /** The served parts of a package; its pages go to onPage, one by one, until pages of another are asked for. */
  readonly makeEdition: (task: Omit<Extract<WorkTask, { type: 'edition' }>, 'type'>) => Promise<EditionParts>;
  readonly prepare: Prepare;
  readonly readDelivery: (task: DeliveryTask) => Promise<DeliveryReading>;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (message: WorkMessage) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread of its own for what would keep readers waiting. folder is that of the built server: work.js, sjabloon.json and
 * pagina/ stand there. A task that fails, or a thread that ends, rejects; the next task starts another thread.
 */
export function startWorkThread(folder: string, onPage: (page: DrawnPage) => void): WorkThread {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let thread: Worker | null = null;

  const start = (): Worker => {
    // React draws pages many times faster without the checks of development.
    const worker = new Worker(join(folder, 'work.js'), {
      workerData: { folder },
      env: { ...process.env, NODE_ENV: 'production' },
    });
    worker.on('message', (message: WorkMessage) => {
      if (message.type === 'page') {
        onPage(message);
        return;
      }
      const asked = waiting.get(message.number);
      waiting.delete(message.number);
      if (message.type === 'failed') asked?.reject(new Error(message.message));
      else asked?.resolve(message);
    });
    worker.on('error', (error) => endAll(worker, error));
    worker.on('exit', () => endAll(worker, new Error('The work thread ended.')));
    return worker;
  };
  const endAll = (ended: Worker, error: Error) => {
    if (thread !== ended) return;
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ask = (task: WorkTask): Promise<WorkMessage> => {
    thread ??= start();
    last += 1;
    const request: WorkRequest = { number: last, task };
    const answer = new Promise<WorkMessage>((resolve, reject) => waiting.set(request.number, { resolve, reject }));
    thread.postMessage(request);
    return answer;
  };
  return {
    makeEdition: async (task) => {
      const message = await ask({ type: 'edition', ...task });
      if (message.type !== 'edition') throw new Error(`Asked for an edition, got ${message.type}`);
      return message.answer;
    },
    prepare: async (task) => {
      const message = await ask({ type: 'prepare', ...task });
      if (message.type !== 'prepare') throw new Error(`Asked for a change, got ${message.type}`);
      return message.answer;
    },
    readDelivery: async (task) => {
      const message = await ask({ type: 'delivery', ...task });
      if (message.type !== 'delivery') throw new Error(`Asked for a delivery, got ${message.type}`);
      return message.answer;
    },
    stop: async () => {
      await thread?.terminate();
    },
  };
}
