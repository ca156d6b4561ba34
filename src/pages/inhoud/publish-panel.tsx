import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CheckList } from '../aanleveren/check-list.tsx';
import { DeliveryIcon } from '../aanleveren/delivery-icon.tsx';
import type { ContentCheck } from './compute-checks.ts';
import type { PublishGate } from './compute-gate.ts';
import type { ContentReport } from './content-report.ts';
import { DoubtsBlock } from './doubts-block.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import classes from './publish-panel.module.css';
import type { PublishState } from './publish-state.ts';

interface PublishPanelProps {
  readonly checks: readonly ContentCheck[];
  readonly report: ContentReport | null;
  readonly reasons: Readonly<Record<string, string>>;
  readonly gate: PublishGate;
  readonly state: PublishState;
  /** Whether it can be taken back, in a sentence. */
  readonly afterwards: string;
  readonly signInHref: string;
  readonly onReason: (text: string, reason: string) => void;
  /** Pressed while something is in the way: what is wrong is said and gets the focus. */
  readonly onBlocked: () => void;
  readonly onPublish: () => void;
  readonly onHandOver: () => void;
  /** Looks at the newest; what was filled in stays. */
  readonly onRenew: () => void;
  readonly children?: ReactNode;
}

/** What was checked, what it changes, and the one button that changes the dashboard. */
export function PublishPanel(props: PublishPanelProps) {
  const { checks, report, reasons, gate, state } = props;
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>Publiceren</h2>
      <CheckList checks={checks} />
      {report !== null && <Consequences report={report} />}
      {report !== null && <DoubtsBlock report={report} reasons={reasons} onReason={props.onReason} />}
      <PublishAction {...props} />
      <OutcomeNotice state={state} signInHref={props.signInHref} onRenew={props.onRenew} />
      {gate.kind === 'ready' && <p className={classes.small}>{props.afterwards}</p>}
      {props.children}
    </div>
  );
}

function Consequences({ report: { consequences } }: { readonly report: ContentReport }) {
  if (consequences.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3 className={classes.heading}>Wat dit verandert</h3>
      <ul className={classes.list}>
        {consequences.map(({ text, href }) => (
          <li key={`${href}|${text}`}>
            <AppLink to={href}>{text}</AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PublishAction({ gate, state, signInHref, onBlocked, onPublish, onHandOver }: PublishPanelProps) {
  switch (gate.kind) {
    case 'blocked':
      return (
        <>
          <Button className={classes.button} aria-disabled="true" aria-describedby="waarom-niet" onClick={onBlocked}>
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
            Deze site staat op een computer die alleen bestanden toont. U krijgt het hele gegevenspakket met uw
            verandering erin, als zip. Pak het uit en laat het neerzetten in de map <code>data</code> van de site.
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
