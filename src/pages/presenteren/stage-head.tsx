import { formatPeriod } from '../../domain/format-nl.ts';
import { ExampleMark } from '../../ui/example-mark.tsx';
import type { PresentedItem } from './presented-item.ts';
import classes from './stage.module.css';

interface StageHeadProps {
  readonly item: PresentedItem;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** What was typed after G. */
  readonly typed: string | null;
}

/** Area and period, always; which item this is; and whether its figures are made up. */
export function StageHead({ item, place, of, typed }: StageHeadProps) {
  const { area, period, indicator } = item.reading;
  return (
    <>
      <div className="form-stripe" />
      <header className={classes.bar}>
        <p>
          <strong>{area.name}</strong>, {formatPeriod(period)}
        </p>
        <p>{typed === null ? `${place} van ${of}` : `Naar punt ${typed}_`}</p>
        {item.example !== null && <ExampleMark what={item.example} />}
      </header>
      <p className={classes.kicker}>{indicator.name}</p>
    </>
  );
}
