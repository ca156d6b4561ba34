import { describe, expect, it, vi } from 'vitest';
import { createGate } from '../../../src/server/accounts/create-gate.ts';
import { createPasswordHasher } from '../../../src/server/accounts/password-hasher.ts';

describe('createPasswordHasher', () => {
  it('S5 makes argon2id with at least 19 MiB, two passes and one lane', async () => {
    const hasher = await createPasswordHasher();
    const stored = await hasher.hash('een heel lang wachtwoord');
    const [, m, t, p] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(stored)!.map(Number);
    expect(m).toBeGreaterThanOrEqual(19_456);
    expect(t).toBeGreaterThanOrEqual(2);
    expect(p).toBe(1);
    expect(await hasher.hash('een heel lang wachtwoord')).not.toBe(stored);
  });

  it('S4 looks at every character, however many there are', async () => {
    const hasher = await createPasswordHasher();
    const long = 'a'.repeat(72);
    const stored = await hasher.hash(`${long}b`);
    expect(await hasher.verify(stored, `${long}b`)).toBe(true);
    for (const other of [`${long}c`, long, ` ${long}b`, `${long}b `, `${long}B`, `${long}b\0`]) {
      expect([other, await hasher.verify(stored, other)]).toEqual([other, false]);
    }
  });

  it('says no without a stored one, whatever is asked', async () => {
    const hasher = await createPasswordHasher();
    expect(await hasher.verify(null, 'nobody has this password')).toBe(false);
  });
});

describe('createGate', () => {
  it('S5 lets four run, in the order in which they came, and goes on after a failure', async () => {
    const gate = createGate(4);
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const work = (place: number) =>
      gate(async () => {
        begun.push(place);
        most = Math.max(most, (running += 1));
        await new Promise<void>((resolve) => ends.push(resolve));
        running -= 1;
        if (place % 3 === 0) throw new Error('broken');
      }).catch(() => undefined);
    const all = Array.from({ length: 20 }, (_, place) => work(place));
    for (let place = 0; place < 20; place += 1) {
      await vi.waitFor(() => expect(ends.length).toBeGreaterThan(place));
      ends[place]?.();
    }
    await Promise.all(all);
    expect(most).toBe(4);
    expect(begun).toEqual(Array.from({ length: 20 }, (_, place) => place));
  });
});
