import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { createKey } from '../../api/create-key.ts';
import { historyQuery } from '../../api/publication.ts';
import { undoPublication } from '../../api/undo-publication.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './publications-content.module.css';
import { describeChangedRows, type PublicationRow } from './publications-model.ts';

interface PublicationsContentProps {
  readonly rows: readonly PublicationRow[];
}

interface Asked {
  readonly row: PublicationRow;
  /** The same for every try of one question. */
  readonly key: string;
}

export function PublicationsContent({ rows }: PublicationsContentProps) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);

  const undo = async ({ row, key }: Asked) => {
    setIsBusy(true);
    const undone = await undoPublication(row.id, key);
    setIsBusy(false);
    setAsked(null);
    if (undone.type === 'done') {
      setSaid(
        `${row.subject} is ${row.action === 'Ongedaan maken' ? 'ongedaan gemaakt' : 'opnieuw toegepast'}. Dat is publicatie ${undone.publication}.`,
      );
      await client.invalidateQueries({ queryKey: historyQuery().queryKey });
    } else setSaid(undone.type === 'refused' ? undone.text : describeChangedRows(undone.rows, undone.later));
    status.current?.focus();
  };

  return (
    <div className={`page ${classes.page}`}>
      <header>
        <h1>Publicaties</h1>
        <p className={classes.lead}>
          Wat er gepubliceerd is, wanneer en door wie. Een publicatie die niet klopt, wordt door een nieuwe ongedaan
          gemaakt. De cijfers van toen blijven te bekijken, tenzij er later iets van is afgeschermd of ingetrokken.
        </p>
      </header>
      <p ref={status} role="status" tabIndex={-1} className={said === '' ? undefined : classes.said}>
        {said}
      </p>
      <ol role="list" className={classes.list}>
        {rows.map((row) => (
          <li key={row.id} className={classes.row} data-state={row.state}>
            <h2 className={classes.title}>{row.title}</h2>
            <p className={classes.meta}>{`${row.when}, ${row.who}`}</p>
            <p className={classes.summary}>{row.summary}</p>
            {row.remark !== null && <p className={classes.meta}>{row.remark}</p>}
            <div className={classes.actions}>
              {/* The whole page anew: everything that it shows is of another publication. */}
              <a href={row.href}>
                Cijfers van toen <VisuallyHidden>{`bij publicatie ${row.id}`}</VisuallyHidden>
              </a>
              {row.action !== null && (
                <Button kind="quiet" onClick={() => setAsked({ row, key: createKey() })}>
                  {row.action}
                  <VisuallyHidden>{`van publicatie ${row.id}`}</VisuallyHidden>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <Dialog
        title={
          asked === null
            ? ''
            : `${asked.row.subject} ${asked.row.action === 'Ongedaan maken' ? 'ongedaan maken' : 'opnieuw toepassen'}?`
        }
        open={asked !== null}
        onClose={() => setAsked(null)}
        footer={
          asked !== null && (
            <>
              <Button kind="primary" disabled={isBusy} onClick={() => void undo(asked)}>
                {isBusy ? 'Bezig...' : asked.row.action}
              </Button>
              <Button onClick={() => setAsked(null)}>Annuleren</Button>
            </>
          )
        }
      >
        <p>{asked?.row.summary}</p>
        <p>
          {asked?.row.action === 'Opnieuw toepassen'
            ? 'Alles wat die publicatie veranderde, geldt weer.'
            : 'Alles wat die publicatie veranderde, wordt weer zoals het daarvoor was.'}{' '}
          Totalen waar later iets bij kwam, worden opnieuw opgeteld. Iedereen ziet dat meteen.
        </p>
      </Dialog>
    </div>
  );
}
