import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/server/pictures/create-turns.ts';

describe('createTurns', () => {
  it('runs no more at once than it may, in order, and goes on after a failure', async () => {
    const takeTurn = createTurns(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = Array.from({ length: 5 }, (_, index) =>
      takeTurn(async () => {
        begun.push(index);
        await new Promise<void>((done) => ends.push(done));
        if (index === 1) throw new Error('broken');
        return index;
      }).catch((error: unknown) => String(error)),
    );
    const settle = () => new Promise((done) => setImmediate(done));
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[1]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    // Who comes now waits behind those that were there.
    const late = takeTurn(async () => begun.push(5));
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]?.();
    await settle();
    ends[2]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    ends[3]?.();
    ends[4]?.();
    await late;
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await Promise.all(work)).toEqual([0, 'Error: broken', 2, 3, 4]);
  });
});
