import { useState } from 'react';
import type { Sent } from './send-account.ts';

export interface Fault {
  readonly code: string;
  readonly text: string;
  /** Counts up, so that the same sentence twice is said twice. */
  readonly attempt: number;
}

export interface Sending {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  /** Gives what was answered, or null when it was refused; then the fault says why. */
  readonly send: (work: () => Promise<Sent>) => Promise<{ readonly json: unknown } | null>;
}

/** One form that is being sent: whether it is under way, and why it was refused. What was typed stays. */
export function useSending(): Sending {
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  return {
    isBusy,
    fault,
    send: async (work) => {
      setIsBusy(true);
      const sent = await work();
      setIsBusy(false);
      if (sent.type === 'done') {
        setFault(null);
        return { json: sent.json };
      }
      setFault((last) => ({ code: sent.code, text: sent.text, attempt: (last?.attempt ?? 0) + 1 }));
      return null;
    },
  };
}
