import { useState } from 'react';
import { formatNumber } from '../../domain/format-nl.ts';
import { Button } from '../../ui/button.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { DeliveryIcon } from './delivery-icon.tsx';
import { plural, writeDifferenceCounts } from './delivery-words.ts';
import classes from './difference-block.module.css';
import type { DifferenceCounts, DifferenceKind, DifferenceRow, IntakeReport } from './intake-report.ts';
import { Part } from './part.tsx';
import { splitBar } from './split-bar.ts';

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
  const total = counts.added + counts.changed + counts.missing;
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
            : `Toon alle ${formatNumber(total)} ${counts.missing > 0 ? 'waarden' : 'nieuwe en gewijzigde waarden'}`}
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
      {counts.changed > 0 && (
        <div className={classes.note}>
          <label htmlFor="waarom-anders">
            Waarom zijn deze cijfers anders? <span className={classes.must}>verplicht</span>
          </label>
          <p id="waarom-anders-uitleg" className={classes.hint}>
            {`${plural(counts.changed, 'gepubliceerd cijfer verandert', 'gepubliceerde cijfers veranderen')}. Lezers zien uw uitleg bij de publicatie.`}
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

const WIDTH = 1000;

function DifferenceBar({ counts }: { readonly counts: DifferenceCounts }) {
  const { added, changed, unchanged, missing } = counts;
  const parts = splitBar([added, changed, unchanged], WIDTH, 4, 14);
  const names = [classes.added, classes.changed, classes.unchanged];
  return (
    <>
      <svg
        className={classes.bar}
        viewBox={`0 0 ${WIDTH} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Verdeling: ${writeDifferenceCounts(counts)}, ${formatNumber(unchanged)} ongewijzigd`}
      >
        {parts.map(({ x, width }, index) => (
          <rect key={names[index]} className={names[index]} x={x} y={0} width={width} height={10} />
        ))}
      </svg>
      <dl className={classes.counts}>
        <Count amount={added} word="nieuw" look={classes.added} />
        <Count amount={changed} word="gewijzigd" look={classes.changed} />
        <Count amount={unchanged} word="ongewijzigd" look={classes.unchanged} />
        {missing > 0 && <Count amount={missing} word="niet in uw bestand" look={classes.missing} />}
      </dl>
    </>
  );
}

function Count({ amount, word, look }: { readonly amount: number; readonly word: string; readonly look?: string }) {
  return (
    <div>
      <dt>
        <span className={toClassName(classes.key, look)} aria-hidden="true" />
        {word}
      </dt>
      <dd>{formatNumber(amount)}</dd>
    </div>
  );
}

function DifferenceTable({
  rows,
  hasIndicators,
}: {
  readonly rows: readonly DifferenceRow[];
  readonly hasIndicators: boolean;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} aria-label="Waarden die veranderen" tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>Waarden die nieuw of anders zijn</caption>
        <thead>
          <tr>
            <th scope="col">Gebied</th>
            {hasIndicators && <th scope="col">Indicator</th>}
            <th scope="col">Periode</th>
            <th scope="col" className={classes.end}>
              Stond er
            </th>
            <th scope="col" className={classes.end}>
              Wordt
            </th>
            <th scope="col">Soort</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, kind, indicator, area, period, before, after }) => (
            <tr key={id} className={classes[`row-${kind}`]}>
              <th scope="row">{area}</th>
              {hasIndicators && <td>{indicator}</td>}
              <td>{period}</td>
              <td className={toClassName(classes.end, classes.before)}>
                {kind === 'changed' ? <del>{before}</del> : before}
                <Icon name="arrow-right" size={15} />
              </td>
              <td className={toClassName(classes.end, classes.after)}>{after}</td>
              <td>
                <KindMark kind={kind} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function KindMark({ kind }: { readonly kind: DifferenceKind }) {
  switch (kind) {
    case 'added':
      return (
        <span className={classes.kind}>
          <Icon name="plus" size={15} /> nieuw
        </span>
      );
    case 'changed':
      return (
        <span className={toClassName(classes.kind, classes.changedWord)}>
          <DeliveryIcon name="swap" size={15} /> gewijzigd
        </span>
      );
    case 'missing':
      return (
        <span className={toClassName(classes.kind, classes.quiet)}>
          <DeliveryIcon name="dash" size={15} /> ontbreekt
        </span>
      );
  }
}
