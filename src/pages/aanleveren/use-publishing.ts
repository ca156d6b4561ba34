import { useState } from 'react';
import { postDelivery } from '../../api/delivery.ts';
import { type Concept, removeConcept, writeMapping } from '../../stores/concept-store.ts';
import type { DeliveryChoices } from './delivery-choices.ts';
import type { IntakeReport } from './intake-report.ts';
import { type PublishState, toPublishState } from './publish-state.ts';
import { toDeliveryOrder } from './to-delivery-order.ts';

const UNKNOWN =
  'Er kwam geen antwoord. Misschien is het wel gelukt. Publiceer gerust nog eens: er komt nooit een tweede publicatie van.';

interface Publishing {
  readonly state: PublishState;
  readonly publish: (concept: Concept, choices: DeliveryChoices, report: IntakeReport, base: number) => Promise<void>;
  readonly reset: () => void;
}

/** Publishes a concept once, however often one presses; afterwards it is no concept any more and its mapping is remembered. */
export function usePublishing(): Publishing {
  const [state, setState] = useState<PublishState>({ kind: 'idle' });
  return {
    state,
    async publish(concept, choices, report, base) {
      if (state.kind === 'sending') return;
      setState({ kind: 'sending' });
      try {
        const answer = await postDelivery(concept.bytes, toDeliveryOrder(concept, choices, report, base));
        const next = toPublishState(answer);
        if (next.kind === 'published') {
          await remember(report).catch(() => undefined);
          await removeConcept(concept.id).catch(() => undefined);
        }
        setState(next);
      } catch {
        setState({ kind: 'denied', text: UNKNOWN });
      }
    },
    reset: () => setState({ kind: 'idle' }),
  };
}

async function remember({ subject, mapping }: IntakeReport): Promise<void> {
  const programmes = new Set(subject.indicators.map(({ programme }) => programme));
  await Promise.all([...programmes].map((programme) => writeMapping(programme, mapping)));
}
