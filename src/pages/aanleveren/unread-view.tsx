import type { Ref } from 'react';
import { Button } from '../../ui/button.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { computeFirstSteps } from './compute-steps.ts';
import { DeliveryHead } from './delivery-head.tsx';
import type { DeliveryState } from './delivery-state.ts';
import { writeProgress } from './delivery-words.ts';
import { DropZone } from './drop-zone.tsx';
import { Part } from './part.tsx';
import { StepBar } from './step-bar.tsx';
import classes from './unread-view.module.css';
import type { OpenDelivery } from './use-delivery.ts';

interface UnreadViewProps {
  readonly state: Extract<DeliveryState, { choices: unknown }>;
  readonly delivery: Pick<OpenDelivery, 'stop' | 'retry'>;
  readonly summary: Ref<HTMLParagraphElement>;
  /** Why the file that was chosen last was not taken at all. */
  readonly refusal: string | null;
  readonly onFile: (file: File) => void;
}

/** A file that is being read, or that could not be read: what it is, and what to do. */
export function UnreadView({ state, delivery, summary, refusal, onFile }: UnreadViewProps) {
  const { name } = state.concept;
  const lead = writeUnread(state);
  return (
    <div className="page">
      <DeliveryHead title={name} lead={lead} summary={summary} />
      <StepBar steps={computeFirstSteps({ name, text: name })} isLinked={false} />
      <div className={classes.body}>
        <Part id="bestand" title="Bestand">
          <DropZone label="Ander bestand" onFile={onFile} kind={state.step === 'refused' ? 'primary' : 'secondary'}>
            <strong>{name}</strong>
            {state.step === 'reading' && <progress aria-label="Nakijken" />}
          </DropZone>
          {refusal !== null && <TileError message={refusal} />}
          <div className={classes.actions}>
            {state.step === 'reading' && <Button onClick={delivery.stop}>Stoppen</Button>}
            {state.step === 'stopped' && <Button onClick={delivery.retry}>Opnieuw nakijken</Button>}
          </div>
          {state.step === 'failed' && <TileError message={state.message} onRetry={delivery.retry} />}
        </Part>
      </div>
    </div>
  );
}

function writeUnread(state: UnreadViewProps['state']): string {
  switch (state.step) {
    case 'reading':
    case 'checked':
      return writeProgress(state.step === 'reading' ? state.rows : 0);
    case 'stopped':
      return 'Het nakijken is gestopt. Uw bestand is bewaard.';
    case 'refused':
      return state.text;
    case 'failed':
      return 'Het nakijken is niet gelukt. Uw bestand is bewaard.';
  }
}
