import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** The worker's side of the talk: does each task that the page asks, and answers it or says why it failed. */
export function answerTasks<Task, Result>(
  perform: (task: Task, onProgress: (rows: number) => void) => Promise<Result>,
): void {
  self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest<Task>>) => {
    void answer(data);
  });

  async function answer({ id, task }: WorkerRequest<Task>): Promise<void> {
    try {
      send({ id, kind: 'done', result: await perform(task, (rows) => send({ id, kind: 'progress', rows })) });
    } catch (error) {
      send({ id, kind: 'failed', message: error instanceof Error ? error.message : 'Er ging iets mis.' });
    }
  }

  function send(message: WorkerAnswer<Result>): void {
    self.postMessage(message);
  }
}
