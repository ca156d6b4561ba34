import { fetchPackage } from '../aanleveren/fetch-package.ts';
import { createContentDesk } from './content-desk.ts';
import type { ContentAnswerMessage, ContentRequest } from './content-messages.ts';

const desk = createContentDesk(fetchPackage);

self.addEventListener('message', ({ data }: MessageEvent<ContentRequest>) => {
  void answer(data);
});

async function answer({ id, task }: ContentRequest): Promise<void> {
  try {
    send({ id, kind: 'done', result: await desk.perform(task) });
  } catch (error) {
    send({ id, kind: 'failed', message: error instanceof Error ? error.message : 'Er ging iets mis.' });
  }
}

function send(message: ContentAnswerMessage): void {
  self.postMessage(message);
}
