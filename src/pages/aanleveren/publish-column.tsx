import type { ReactNode } from 'react';
import type { CoreView } from '../../package/views/core-view.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CheckList } from './check-list.tsx';
import type { DeliveryCheck } from './compute-checks.ts';
import { DeliveryIcon } from './delivery-icon.tsx';
import type { Preview } from './intake-report.ts';
import { PreviewFigure } from './preview-figure.tsx';
import classes from './publish-column.module.css';
import type { PublishGate } from './publish-gate.ts';
import { PublishOutcome } from './publish-outcome.tsx';
import type { PublishState } from './publish-state.ts';

interface PublishColumnProps {
  readonly core: Pick<CoreView, 'areas' | 'indicators'>;
  readonly preview: Preview | null;
  readonly checks: readonly DeliveryCheck[];
  readonly gate: PublishGate;
  readonly state: PublishState;
  readonly isProvisional: boolean;
  readonly signInHref: string;
  readonly onProvisional: (isProvisional: boolean) => void;
  readonly onPublish: () => void;
  readonly onHandOver: () => void;
  /** Reads the newest figures and checks the file against them. */
  readonly onRenew: () => void;
  readonly children?: ReactNode;
}

/** How it will look, what was checked, and the one button that changes the dashboard. */
export function PublishColumn(props: PublishColumnProps) {
  const { preview, checks, gate, state, isProvisional } = props;
  return (
    <aside className={classes.column} aria-labelledby="publiceren-kop">
      <div id="publiceren" className={classes.part}>
        <h2 id="publiceren-kop" className={classes.title}>
          Publiceren
        </h2>
        {preview !== null && <PreviewFigure preview={preview} />}
        <CheckList checks={checks} />
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={isProvisional}
            onChange={(event) => props.onProvisional(event.target.checked)}
          />
          Markeer als voorlopig
        </label>
        <PublishAction {...props} />
        <PublishOutcome core={props.core} state={state} signInHref={props.signInHref} onRenew={props.onRenew} />
        {gate.kind === 'ready' && <p className={classes.small}>Een publicatie kunt u later ongedaan maken.</p>}
      </div>
      {props.children}
    </aside>
  );
}

function PublishAction({ gate, state, signInHref, onPublish, onHandOver }: PublishColumnProps) {
  switch (gate.kind) {
    case 'blocked':
      return (
        <>
          <Button className={classes.button} aria-disabled="true" aria-describedby="waarom-niet">
            Publiceren
          </Button>
          <p id="waarom-niet" className={classes.reason}>
            <DeliveryIcon name="info" />
            {gate.reason}
          </p>
        </>
      );
    case 'sign-in':
      return (
        <>
          <ButtonLink kind="primary" className={classes.button} href={signInHref}>
            Inloggen om te publiceren
          </ButtonLink>
          <p className={classes.reason}>
            <DeliveryIcon name="info" />
            Uw concept blijft bewaard. Na het inloggen komt u hier terug.
          </p>
        </>
      );
    case 'hand-over':
      return (
        <>
          <Button kind="primary" icon="download" className={classes.button} onClick={onHandOver}>
            Download het pakket
          </Button>
          <p className={classes.reason}>
            <DeliveryIcon name="info" />
            <strong>Er is niets gepubliceerd.</strong>
          </p>
          <p className={classes.small}>
            Deze site staat op een computer die alleen bestanden toont. U krijgt het hele gegevenspakket met uw cijfers
            erin, als zip. Pak het uit en laat het neerzetten in de map <code>data</code> van de site.
          </p>
        </>
      );
    case 'ready': {
      const isSending = state.kind === 'sending';
      return (
        <Button
          kind="primary"
          className={classes.button}
          aria-disabled={isSending ? 'true' : undefined}
          onClick={() => {
            if (!isSending) onPublish();
          }}
        >
          {isSending ? 'Bezig met publiceren' : 'Publiceren'}
        </Button>
      );
    }
  }
}
