import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PublishAttempt } from '../../../src/pages/aanleveren/publish-attempt.ts';
import { useAttempt } from '../../../src/pages/aanleveren/use-attempt.ts';

type Answer = (answer: PublishAttempt) => void;

describe('useAttempt', () => {
  it('publishes once, however often one presses', async () => {
    const { result } = renderHook(() => useAttempt());
    const answers: Answer[] = [];
    const work = () => new Promise<PublishAttempt>((resolve) => answers.push(resolve));
    let first = Promise.resolve(false);
    act(() => {
      first = result.current.send(work);
    });
    expect(result.current.state).toEqual({ kind: 'sending' });
    await act(async () => expect(await result.current.send(work)).toBe(false));
    expect(answers).toHaveLength(1);
    await act(async () => {
      answers[0]!({ kind: 'published', summary: 'Cijfers van 2019-K4.' });
      expect(await first).toBe(true);
    });
    expect(result.current.state).toEqual({ kind: 'published', summary: 'Cijfers van 2019-K4.' });
  });

  it('says that it may have been published when no answer came, and can be tried again', async () => {
    const { result } = renderHook(() => useAttempt());
    await act(async () => {
      expect(await result.current.send(() => Promise.reject(new Error('no network')))).toBe(false);
    });
    expect(result.current.state).toEqual({
      kind: 'denied',
      text: expect.stringContaining('er komt nooit een tweede publicatie van'),
    });
    await act(async () => {
      await result.current.send(() => Promise.resolve({ kind: 'unchanged' }));
    });
    expect(result.current.state).toEqual({ kind: 'unchanged' });
    act(() => result.current.reset());
    expect(result.current.state).toEqual({ kind: 'idle' });
  });
});
