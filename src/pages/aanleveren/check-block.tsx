import { useEffect, useRef, useState } from 'react';
import type { IssueCode } from '../../intake/issue-sentences.ts';
import { Button } from '../../ui/button.tsx';
import { CellGrid } from './cell-grid.tsx';
import classes from './check-block.module.css';
import { computeGrid } from './compute-grid.ts';
import { acceptWarning, type DeliveryChoices, editCells, skipRow, undoEdit, undoSkip } from './delivery-choices.ts';
import { writeCheckLead } from './delivery-words.ts';
import { EditsList } from './edits-list.tsx';
import { groupIssues, listProposals, openCodes } from './group-issues.ts';
import type { IntakeReport } from './intake-report.ts';
import { IssueList } from './issue-list.tsx';
import { Part } from './part.tsx';

interface CheckBlockProps {
  readonly report: IntakeReport;
  readonly choices: DeliveryChoices;
  readonly accepted: ReadonlySet<string>;
  readonly onChoose: (change: (choices: DeliveryChoices) => DeliveryChoices) => void;
  readonly onSaveFaults: () => void;
}

/** What is wrong in the file, beside the rows it stands in. */
export function CheckBlock({ report, choices, accepted, onChoose, onSaveFaults }: CheckBlockProps) {
  const [chosen, setChosen] = useState<IssueCode | null>(null);
  const [whole, setWhole] = useState<IssueCode | null>(null);
  const block = useRef<HTMLDivElement>(null);
  const groups = groupIssues(report.issues);
  const open = openCodes(groups, chosen);
  const grid = computeGrid(
    report,
    groups
      .filter(({ code }) => open.has(code))
      .flatMap(({ code, issues }) => (whole === code ? issues : issues.slice(0, 10))),
  );
  const proposals = listProposals(report.issues.filter(({ severity }) => severity === 'fout'));

  // The button that mended something went with its issue: the focus goes on to the next thing to do.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const next = block.current?.querySelector<HTMLElement>('section button, [data-summary]');
    if (block.current?.dataset.touched === 'true') next?.focus({ preventScroll: true });
  }, [report]);
  function choose(change: (choices: DeliveryChoices) => DeliveryChoices) {
    if (block.current) block.current.dataset.touched = 'true';
    onChoose(change);
  }
  return (
    <Part id="controle" title="Controle" lead={writeCheckLead(report)}>
      <div ref={block} className={classes.columns}>
        <div className={classes.rows}>
          {grid.rows.length > 0 && (
            <CellGrid grid={grid} onWrite={(cell, value) => choose((before) => editCells(before, [{ cell, value }]))} />
          )}
          <div className={classes.actions}>
            {proposals.length > 0 && (
              <Button icon="check" onClick={() => choose((before) => editCells(before, proposals))}>
                {proposals.length === 1 ? 'Neem het voorstel over' : `Neem alle ${proposals.length} voorstellen over`}
              </Button>
            )}
            {report.issues.length > 0 && (
              <Button kind="quiet" onClick={onSaveFaults}>
                Foutenlijst als CSV
              </Button>
            )}
          </div>
          <p className={classes.note} data-summary tabIndex={-1}>
            {grid.rows.length > 0
              ? 'U kunt cellen ook hier aanpassen: klik erop, of druk op Enter. Uw bestand zelf verandert niet.'
              : 'Uw bestand zelf verandert niet.'}
          </p>
          <EditsList
            edited={report.edited}
            skippedRows={choices.skippedRows}
            onUndoEdit={(cell) => choose((before) => undoEdit(before, cell))}
            onUndoSkip={(row) => choose((before) => undoSkip(before, row))}
          />
        </div>
        {groups.length > 0 && (
          <IssueList
            groups={groups}
            open={open}
            whole={whole}
            accepted={accepted}
            onOpen={setChosen}
            onWhole={setWhole}
            onEdit={(edits) => choose((before) => editCells(before, edits))}
            onSkip={(row) => choose((before) => skipRow(before, row))}
            onAccept={(code, isAccepted) => onChoose((before) => acceptWarning(before, code, isAccepted))}
          />
        )}
      </div>
    </Part>
  );
}
