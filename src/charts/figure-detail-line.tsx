import type { FigureDetail } from '../domain/figure-view.ts';
import { TrendArrow } from '../ui/trend-arrow.tsx';
import classes from './figure-detail-line.module.css';

interface FigureDetailLineProps {
  readonly detail: FigureDetail;
}

/** What stands under a big figure: its change with an arrow, or a target, a whole, a reason in words. */
export function FigureDetailLine({ detail }: FigureDetailLineProps) {
  if (detail.type === 'text') return <span className={classes.text}>{detail.text}</span>;
  return (
    <span className={classes.change}>
      <TrendArrow direction={detail.up ? 'up' : 'down'} kind={detail.kind}>
        {detail.text}
      </TrendArrow>
    </span>
  );
}
