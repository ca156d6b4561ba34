import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { DeliveryIcon } from './delivery-icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './difference-block.module.css';
import plain from './plain-table.module.css';
import type { DifferenceKind, DifferenceRow } from './intake-report.ts';

/** Figures before and after, one a row. */
export function DifferenceTable({
  rows,
  hasIndicators,
}: {
  readonly rows: readonly DifferenceRow[];
  readonly hasIndicators: boolean;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} aria-label="Waarden die veranderen" tabIndex={0}>
      <table className={toClassName(plain.table, classes.table)}>
        <caption>
          <VisuallyHidden>Waarden die nieuw of anders zijn</VisuallyHidden>
        </caption>
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
                {kind === 'changed' || (kind === 'sum' && before !== 'geen') ? <del>{before}</del> : before}
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
    case 'sum':
      return (
        <span className={classes.kind}>
          <DeliveryIcon name="sum" size={15} /> opgeteld
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
