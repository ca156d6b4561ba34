import { postDelivery } from '../../api/delivery.ts';
import { type Concept, conceptStore, writeMapping } from '../../stores/concept-store.ts';
import type { DeliveryChoices } from './delivery-choices.ts';
import type { IntakeReport } from './intake-report.ts';
import { type DeliveryCollision, type PublishState, toPublishState } from './publish-state.ts';
import { toDeliveryOrder } from './to-delivery-order.ts';
import { useAttempt } from './use-attempt.ts';

interface Publishing {
  readonly state: PublishState;
  readonly publish: (
    concept: Concept,
    choices: DeliveryChoices,
    report: IntakeReport,
    base: number,
  ) => Promise<boolean>;
  readonly reset: () => void;
}

/** Publishes a concept; afterwards it is no concept any more and its mapping is remembered. */
export function usePublishing(): Publishing {
  const { state, send, reset } = useAttempt<DeliveryCollision>();
  return {
    state,
    publish: (concept, choices, report, base) =>
      send(async () => {
        const next = toPublishState(await postDelivery(concept.bytes, toDeliveryOrder(concept, choices, report, base)));
        if (next.kind === 'published') {
          await remember(report).catch(() => undefined);
          await conceptStore.remove(concept.id).catch(() => undefined);
        }
        return next;
      }),
    reset,
  };
}

async function remember({ subject, mapping }: IntakeReport): Promise<void> {
  const programmes = new Set(subject.indicators.map(({ programme }) => programme));
  await Promise.all([...programmes].map((programme) => writeMapping(programme, mapping)));
}
