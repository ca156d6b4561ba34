import type { ReactNode } from 'react';
import type { CoreView } from '../../package/views/core-view.ts';
import { CheckList } from './check-list.tsx';
import type { CheckLine } from './check-line.ts';
import type { Preview } from './intake-report.ts';
import type { PublishGate } from './open-gate.ts';
import { PreviewFigure } from './preview-figure.tsx';
import classes from './publish-column.module.css';
import { PublishAction } from './publish-action.tsx';
import { PublishOutcome } from './publish-outcome.tsx';
import type { PublishState } from './publish-state.ts';

interface PublishColumnProps {
  readonly core: Pick<CoreView, 'areas' | 'indicators'>;
  readonly preview: Preview | null;
  readonly checks: readonly CheckLine[];
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
        <PublishAction
          gate={gate}
          isSending={state.kind === 'sending'}
          signInHref={props.signInHref}
          handed="uw cijfers"
          onPublish={props.onPublish}
          onHandOver={props.onHandOver}
        />
        <PublishOutcome core={props.core} state={state} signInHref={props.signInHref} onRenew={props.onRenew} />
        {gate.kind === 'ready' && (
          <p className={classes.small}>
            Een publicatie kunt u later ongedaan maken. Wat u afschermt, blijft dan wel afgeschermd.
          </p>
        )}
      </div>
      {props.children}
    </aside>
  );
}
