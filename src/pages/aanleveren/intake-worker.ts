import { fetchPackage } from './fetch-package.ts';
import { createIntakeDesk } from './intake-desk.ts';
import type { WorkerAnswer, WorkerRequest } from './intake-messages.ts';

const desk = createIntakeDesk(fetchPackage);

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data);
});

async function answer({ id, task }: WorkerRequest): Promise<void> {
  try {
    send({ id, kind: 'done', result: await desk.perform(task, (rows) => send({ id, kind: 'progress', rows })) });
  } catch (error) {
    send({ id, kind: 'failed', message: error instanceof Error ? error.message : 'Er ging iets mis.' });
  }
}

function send(message: WorkerAnswer): void {
  self.postMessage(message);
}
