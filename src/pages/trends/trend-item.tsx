import { ReadingIcons } from '../../charts/reading-icons.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import classes from './trend-item.module.css';
import type { TrendRow } from './trend-row.ts';

/** One trend: what it says, what it rests on, and whether the figures beside it change now. */
export function TrendItem({ row, isTarget }: { readonly row: TrendRow; readonly isTarget: boolean }) {
  const { trend, programme, where, evidence, source, indicators, note } = row;
  return (
    <li id={trend.id} className={toClassName(classes.item, isTarget && classes.target)}>
      <div>
        <h3 className={classes.title}>{trend.title}</h3>
        <p className={classes.text}>{trend.text}</p>
        <p className={classes.meta}>
          <AppLink to={`/thema/${programme.id}`}>{programme.name}</AppLink> · {where}
        </p>
        <p className={classes.meta}>
          {source} {trend.origin === 'example' && <ExampleMark what="voorbeeld" />}
        </p>
      </div>
      <div>
        <div className={classes.evidence}>
          <EvidenceMark evidence={trend.evidence} />
          <p>
            <b>{evidence}.</b> {trend.evidenceReason}
          </p>
        </div>
        {indicators.length > 0 && (
          <ul role="list" className={classes.indicators}>
            {indicators.map(({ id, name, reading }) => (
              <li key={id}>
                {reading === null ? <span className={classes.none} /> : <ReadingIcons reading={reading} size={26} />}
                <AppLink to={`/indicator/${id}`}>{name}</AppLink>
              </li>
            ))}
          </ul>
        )}
        {note !== null && <p className={classes.meta}>{note}</p>}
      </div>
    </li>
  );
}
