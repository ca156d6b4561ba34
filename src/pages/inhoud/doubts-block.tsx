import { useId } from 'react';
import box from '../../ui/input.module.css';
import type { ContentReport } from './content-report.ts';
import { describeDoubt } from './describe-doubt.ts';
import classes from './publish-panel.module.css';

const MOST = 500;

interface DoubtsBlockProps {
  readonly report: Pick<ContentReport, 'blocked' | 'toConfirm'>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly onReason: (text: string, reason: string) => void;
}

/** What may point to one person: a citizen service number never, anything else with a reason. */
export function DoubtsBlock({ report: { blocked, toConfirm }, reasons, onReason }: DoubtsBlockProps) {
  const id = useId();
  if (blocked.length + toConfirm.length === 0) return null;
  return (
    <div className={classes.doubts}>
      <h3 className={classes.heading}>Dit kan naar één persoon wijzen</h3>
      {blocked.map((doubt) => (
        <p key={doubt.text}>
          <strong>{describeDoubt(doubt)}</strong> Dat mag hier nooit staan. Haal het weg.
        </p>
      ))}
      {toConfirm.map((doubt, place) => (
        <div key={doubt.text} className={classes.doubt}>
          <label htmlFor={`${id}-${place}`}>{`${describeDoubt(doubt)} Waarom mag dit er staan?`}</label>
          <p id={`${id}-${place}-uitleg`} className={classes.small}>
            Bijvoorbeeld: het is het nummer van een balie. Uw reden komt in het logboek. Of haal het weg.
          </p>
          <input
            className={box.input}
            id={`${id}-${place}`}
            aria-describedby={`${id}-${place}-uitleg`}
            aria-required
            autoComplete="off"
            maxLength={MOST}
            value={reasons[doubt.text] ?? ''}
            onChange={(event) => onReason(doubt.text, event.target.value)}
          />
        </div>
      ))}
    </div>
  );
}
