import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeliveryIcon } from './delivery-icon.tsx';
import type { PublishGate } from './open-gate.ts';
import classes from './publish-action.module.css';

interface PublishActionProps {
  readonly gate: PublishGate;
  readonly isSending: boolean;
  readonly signInHref: string;
  /** What a package that is handed over has in it: "uw cijfers". */
  readonly handed: string;
  /** Pressed while something is in the way. */
  readonly onBlocked?: () => void;
  readonly onPublish: () => void;
  readonly onHandOver: () => void;
}

/** The one button that changes the dashboard, or what must come first. */
export function PublishAction({
  gate,
  isSending,
  signInHref,
  handed,
  onBlocked,
  onPublish,
  onHandOver,
}: PublishActionProps) {
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
            {`Deze site staat op een computer die alleen bestanden toont. U krijgt het hele gegevenspakket met ${handed} erin, als zip. Pak het uit en laat het neerzetten in de map `}
            <code>data</code> van de site.
          </p>
        </>
      );
    case 'ready':
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
