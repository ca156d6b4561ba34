import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import type { CheckLine } from '../aanleveren/check-line.ts';
import { CheckList } from '../aanleveren/check-list.tsx';
import type { PublishGate } from '../aanleveren/open-gate.ts';
import { PublishAction } from '../aanleveren/publish-action.tsx';
import type { ContentReport } from './content-report.ts';
import { DoubtsBlock } from './doubts-block.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import classes from './publish-panel.module.css';
import type { PublishState } from './publish-state.ts';

interface PublishPanelProps {
  readonly checks: readonly CheckLine[];
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
      <PublishAction
        gate={gate}
        isSending={state.kind === 'sending'}
        signInHref={props.signInHref}
        handed="uw verandering"
        onBlocked={props.onBlocked}
        onPublish={props.onPublish}
        onHandOver={props.onHandOver}
      />
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
