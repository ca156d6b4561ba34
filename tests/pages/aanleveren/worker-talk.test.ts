import { describe, expect, it } from 'vitest';
import type { WorkerAnswer, WorkerRequest } from '../../../src/pages/aanleveren/worker-messages.ts';
import { createWorkerTalk, Stopped } from '../../../src/pages/aanleveren/worker-talk.ts';

/** A worker whose answers the test gives. */
class HandWorker extends EventTarget {
  readonly asked: WorkerRequest<string>[] = [];
  isEnded = false;

  postMessage(request: WorkerRequest<string>): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(answer: WorkerAnswer<string>): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

function openTalk() {
  const workers: HandWorker[] = [];
  const ends: number[] = [];
  const talk = createWorkerTalk<string, string>(
    () => {
      const worker = new HandWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    () => ends.push(workers.length),
  );
  return { talk, workers, ends };
}

describe('createWorkerTalk', () => {
  it('starts one worker at the first task, and gives each task its own answer', async () => {
    const { talk, workers } = openTalk();
    expect(workers).toHaveLength(0);
    const rows: number[] = [];
    const first = talk.ask('eerste', (count) => rows.push(count));
    const second = talk.ask('tweede');
    const [worker] = workers;
    expect(workers).toHaveLength(1);
    const [one, two] = worker!.asked;
    expect([one!.task, two!.task]).toEqual(['eerste', 'tweede']);
    worker!.answer({ id: two!.id, kind: 'done', result: 'antwoord op de tweede' });
    worker!.answer({ id: one!.id, kind: 'progress', rows: 500 });
    worker!.answer({ id: one!.id, kind: 'done', result: 'antwoord op de eerste' });
    expect(await first).toBe('antwoord op de eerste');
    expect(await second).toBe('antwoord op de tweede');
    expect(rows).toEqual([500]);
  });

  it('rejects only the task that failed, with the sentence of the worker', async () => {
    const { talk, workers } = openTalk();
    const first = talk.ask('eerste');
    const second = talk.ask('tweede');
    const [one, two] = workers[0]!.asked;
    workers[0]!.answer({ id: one!.id, kind: 'failed', message: 'Er is geen bestand gekozen.' });
    workers[0]!.answer({ id: two!.id, kind: 'done', result: 'klaar' });
    await expect(first).rejects.toThrow('Er is geen bestand gekozen.');
    expect(await second).toBe('klaar');
  });

  it('stopped ends the worker and all that was asked; the next task starts another', async () => {
    const { talk, workers, ends } = openTalk();
    const asked = talk.ask('eerste');
    talk.stop();
    await expect(asked).rejects.toBeInstanceOf(Stopped);
    expect(workers[0]!.isEnded).toBe(true);
    expect(ends).toEqual([1]);
    void talk.ask('tweede');
    expect(workers).toHaveLength(2);
    expect(workers[1]!.asked.map(({ task }) => task)).toEqual(['tweede']);
  });

  it('a worker that breaks fails what was asked, as a fault and not as something that was stopped', async () => {
    const { talk, workers, ends } = openTalk();
    const asked = talk.ask('eerste');
    workers[0]!.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow('Het nakijken is gestopt door een fout in het programma.');
    await expect(asked).rejects.not.toBeInstanceOf(Stopped);
    expect(ends).toEqual([1]);
    void talk.ask('tweede');
    expect(workers).toHaveLength(2);
  });
});
