import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Concept, conceptStore, readMappings } from '../../stores/concept-store.ts';
import type { Keeping } from '../../stores/create-shelf.ts';
import { type DeliveryChoices, parseChoices, parseMapping } from './delivery-choices.ts';
import { type DeliveryState, reduceDelivery } from './delivery-state.ts';
import { writeSubject } from './delivery-words.ts';
import { createIntakeWorker } from './create-intake-worker.ts';
import { createIntakeClient, type IntakeClient } from './intake-client.ts';
import type { IntakeReport } from './intake-report.ts';
import type { HostState } from './use-host.ts';
import { recallMapping } from './recall-mapping.ts';
import { Stopped } from './worker-talk.ts';

/** A delivery that is open on the screen, and what one can do with it. */
export interface OpenDelivery {
  readonly state: DeliveryState;
  /** null while what was chosen last is still being written. */
  readonly keeping: Keeping | null;
  readonly client: IntakeClient;
  readonly choose: (change: (choices: DeliveryChoices) => DeliveryChoices) => void;
  readonly replace: (concept: Concept) => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

/**
 * Opens the concept of an id, reads its file in the worker at each change, and keeps what is chosen. It reads once it is
 * known which publication the site shows, so that the figures are never older than that.
 */
export function useDelivery(id: string, host: HostState): OpenDelivery {
  const [state, dispatch] = useReducer(reduceDelivery, { step: 'loading' });
  const [kept, setKept] = useState<{ readonly choices: DeliveryChoices; readonly keeping: Keeping } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [client] = useState(() => createIntakeClient(createIntakeWorker));
  const turn = useRef(0);
  const mayRead = host.kind !== 'asking';
  const isKnown = host.kind === 'server';
  // A newer publication is no reason to read anew: the sender is told of it where it matters.
  const base = useRef<number | null>(null);
  useEffect(() => {
    base.current = host.kind === 'server' ? host.status.publication : null;
  }, [host]);

  useEffect(() => {
    let isWanted = true;
    void conceptStore.read(id).then((concept) => {
      if (isWanted) dispatch({ type: 'loaded', concept, choices: parseChoices(concept?.choices) });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);

  useEffect(() => () => client.stop(), [client]);

  const concept = 'concept' in state ? state.concept : null;
  const choices = 'choices' in state ? state.choices : null;
  const options = 'options' in state ? state.options : null;

  useEffect(() => {
    if (concept === null || options === null || !mayRead) return;
    turn.current += 1;
    const own = turn.current;
    dispatch({ type: 'reading' });
    client
      .take(concept, { options, base: base.current }, (rows) => {
        if (own === turn.current) dispatch({ type: 'progress', rows });
      })
      .then(
        (outcome) => {
          if (own === turn.current) dispatch({ type: 'answered', outcome });
        },
        (error: unknown) => {
          if (own !== turn.current || error instanceof Stopped) return;
          dispatch({ type: 'failed', message: error instanceof Error ? error.message : 'Er ging iets mis.' });
        },
      );
    return () => {
      turn.current += 1;
    };
    // attempt: reading once more what did not come.
  }, [client, concept, options, attempt, mayRead, isKnown]);

  const title = state.step === 'checked' ? writeSubject(state.report.subject, state.concept.name) : null;
  useEffect(() => {
    if (concept === null || choices === null) return;
    const changedAt = new Date().toISOString();
    void conceptStore
      .write({ ...concept, choices, title: title ?? concept.title, changedAt })
      .then((keeping) => setKept({ choices, keeping }));
  }, [concept, choices, title]);

  const choose = useCallback<OpenDelivery['choose']>((change) => dispatch({ type: 'chosen', change }), []);
  const report = state.step === 'checked' ? state.report : null;
  const isAsked = choices !== null && choices.recalled === null;
  useEffect(() => {
    if (report !== null && isAsked) void recall(report).then((change) => choose(change));
  }, [report, isAsked, choose]);

  return {
    state,
    keeping: kept?.choices === choices ? (kept?.keeping ?? null) : null,
    client,
    choose,
    replace: useCallback((next) => dispatch({ type: 'replaced', concept: next }), []),
    stop: useCallback(() => {
      turn.current += 1;
      client.stop();
      dispatch({ type: 'stopped' });
    }, [client]),
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}

async function recall({ mapping, subject }: IntakeReport): Promise<(choices: DeliveryChoices) => DeliveryChoices> {
  const kept = await readMappings().catch(() => new Map<string, unknown>());
  const remembered = new Map(
    [...kept].flatMap(([programme, value]) => {
      const parsed = parseMapping(value);
      return parsed === null ? [] : [[programme, parsed] as const];
    }),
  );
  const found = recallMapping(mapping, subject.indicators[0]?.programme ?? null, remembered);
  return (choices) => ({
    ...choices,
    mapping: found === null ? choices.mapping : { ...found, ...choices.mapping },
    recalled: found === null ? 0 : Object.keys(found).length,
  });
}
