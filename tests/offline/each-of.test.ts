import { describe, expect, it } from 'vitest';
import { eachOf } from '../../src/offline/each-of.ts';

const pause = () => new Promise((done) => setTimeout(done, 1));

describe('eachOf', () => {
  it('does each item once, never more than three at a time', async () => {
    const done: number[] = [];
    let [busy, most] = [0, 0];
    await eachOf([...Array(20).keys()], async (item) => {
      busy += 1;
      most = Math.max(most, busy);
      await pause();
      busy -= 1;
      done.push(item);
    });
    expect([done.toSorted((a, b) => a - b), most]).toEqual([[...Array(20).keys()], 3]);
  });

  it('begins nothing new after a fault', async () => {
    const begun: number[] = [];
    const work = eachOf([0, 1, 2, 3, 4, 5, 6, 7], async (item) => {
      begun.push(item);
      if (item === 0) throw new Error('weg');
      await pause();
    });
    await expect(work).rejects.toThrow('weg');
    await pause();
    await pause();
    expect(begun).toEqual([0, 1, 2]);
  });
});
