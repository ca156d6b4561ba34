import { useState } from 'react';
import { formatNumber } from '../../domain/format-nl.ts';
import { Button } from '../../ui/button.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { plural } from './delivery-words.ts';
import { DifferenceBar } from './difference-bar.tsx';
import classes from './difference-block.module.css';
import { DifferenceTable } from './difference-table.tsx';
import type { DifferenceRow, IntakeReport } from './intake-report.ts';
import { Part } from './part.tsx';

interface DifferenceBlockProps {
  readonly report: IntakeReport;
  /** Figures from a place on, from the worker. */
  readonly onMore: (from: number, count: number) => Promise<readonly DifferenceRow[]>;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

const PIECE = 200;

/** What the file does to the figures that are published now. */
export function DifferenceBlock({ report, onMore, note, onNote }: DifferenceBlockProps) {
  const { counts, rows, consequences, subject } = report;
  const [more, setMore] = useState<{ readonly of: IntakeReport; readonly rows: readonly DifferenceRow[] } | null>(null);
  const shown = [...rows, ...(more?.of === report ? more.rows : [])];
  const total = counts.added + counts.changed + counts.sums + counts.missing;
  const changed = counts.changed + counts.changedSums;
  async function extend() {
    const next = await onMore(shown.length, PIECE);
    setMore({ of: report, rows: [...shown.slice(rows.length), ...next] });
  }
  return (
    <Part id="verschil" title="Verschil met wat er nu staat">
      <DifferenceBar counts={counts} />
      {shown.length > 0 && <DifferenceTable rows={shown} hasIndicators={subject.indicators.length > 1} />}
      {shown.length < total && (
        <Button kind="quiet" onClick={() => void extend()}>
          {total - shown.length > PIECE
            ? `Toon nog ${PIECE} van de ${formatNumber(total)} waarden`
            : `Toon alle ${formatNumber(total)} ${counts.missing + counts.sums > 0 ? 'waarden' : 'nieuwe en gewijzigde waarden'}`}
        </Button>
      )}
      {consequences.length > 0 && (
        <div className={classes.consequences}>
          <h3>Wat dit verandert</h3>
          <ul>
            {consequences.map(({ text, href }) => (
              <li key={`${href}|${text}`}>
                <AppLink to={href}>{text}</AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changed > 0 && (
        <div className={classes.note}>
          <label htmlFor="waarom-anders">
            Waarom zijn deze cijfers anders? <span className={classes.must}>verplicht</span>
          </label>
          <p id="waarom-anders-uitleg" className={classes.hint}>
            {`${plural(changed, 'gepubliceerd cijfer verandert', 'gepubliceerde cijfers veranderen')}. Lezers zien uw uitleg bij de publicatie.`}
          </p>
          <textarea
            id="waarom-anders"
            aria-describedby="waarom-anders-uitleg"
            required
            rows={3}
            maxLength={1000}
            value={note}
            onChange={(event) => onNote(event.target.value)}
          />
        </div>
      )}
    </Part>
  );
}
