import { useEffect, useState } from 'react';
import type { ContentClient } from './content-client.ts';
import type { TriedChange } from './content-messages.ts';
import type { ContentReport } from './content-report.ts';

/** So long nothing is typed before it is looked at. */
const PAUSE = 350;

export interface Checked {
  /** Of what is filled in now; null while it is being looked at. */
  readonly report: ContentReport | null;
  /** Of what was filled in last, so that the preview does not blink. */
  readonly last: ContentReport | null;
  readonly failure: string | null;
}

interface Outcome {
  readonly of: TriedChange;
  readonly report: ContentReport | null;
  readonly failure: string | null;
}

/** Tries a change in the worker once the typing rests. */
export function useCheck(client: ContentClient, tried: TriedChange | null): Checked {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [last, setLast] = useState<ContentReport | null>(null);
  useEffect(() => {
    if (tried === null) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      client.check(tried).then(
        (report) => {
          if (!isWanted) return;
          setOutcome({ of: tried, report, failure: null });
          setLast(report);
        },
        (error: unknown) => {
          const failure = error instanceof Error ? error.message : 'Er ging iets mis.';
          if (isWanted) setOutcome({ of: tried, report: null, failure });
        },
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, tried]);
  const isFresh = outcome !== null && outcome.of === tried;
  return { report: isFresh ? outcome.report : null, failure: isFresh ? outcome.failure : null, last };
}
