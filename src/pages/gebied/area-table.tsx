import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { AreaGroup, AreaModel } from './area-model.ts';
import { AreaTableRow } from './area-table-row.tsx';
import classes from './area-table.module.css';
import { AttentionSign } from './attention-sign.tsx';
import { toClassName } from '../../ui/to-class-name.ts';

/** Every indicator of the area a row. Wide: a table; narrow: the same table, each row a block of its own. */
export function AreaTable({ model }: { readonly model: AreaModel }) {
  const { comparison } = model;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} aria-label={model.caption} tabIndex={0}>
      <table className={toClassName(classes.table, comparison === null && classes.alone)}>
        <caption className={classes.caption}>{model.caption}</caption>
        <colgroup>
          <col className={classes.colName} />
          <col className={classes.colValue} />
          <col className={classes.colDetail} />
          <col className={classes.colTrend} />
          <col className={classes.colIcon} />
          <col className={classes.colIcon} />
          {comparison !== null && (
            <>
              <col className={classes.colStrip} />
              <col className={classes.colDifference} />
            </>
          )}
          <col className={classes.colRichness} />
          <col className={classes.colTalk} />
        </colgroup>
        <thead className={classes.head}>
          <tr>
            <th scope="col">Indicator en reden</th>
            <th scope="col" className={classes.end}>
              {model.year}
            </th>
            <th scope="col">Verschil, doel</th>
            <th scope="col">Per kwartaal {model.span}</th>
            <th scope="col" className={classes.middle}>
              Ver&shy;andert?
            </th>
            <th scope="col" className={classes.middle}>
              Doel?
            </th>
            {comparison !== null && (
              <>
                <th scope="col">
                  {model.area.name} tegenover {comparison.name}
                  <span className={classes.axis} aria-hidden="true">
                    <span>{comparison.ends[0]}</span>
                    <b>{comparison.short}</b>
                    <span>{comparison.ends[1]}</span>
                  </span>
                </th>
                <th scope="col" className={classes.end}>
                  <VisuallyHidden>Verschil</VisuallyHidden>
                </th>
              </>
            )}
            <th scope="col" className={classes.richness}>
              Rijkheid
            </th>
            <th scope="col" className={classes.talk}>
              Gesprek
            </th>
          </tr>
        </thead>
        {model.groups.map((group) => (
          <tbody key={group.id}>
            {group.title !== null && <GroupHead group={group} columns={comparison === null ? 8 : 10} />}
            {group.rows.map((row) => (
              <AreaTableRow key={row.reading.indicator.id} row={row} comparison={comparison} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function GroupHead({ group, columns }: { readonly group: AreaGroup; readonly columns: number }) {
  return (
    <tr className={classes.group}>
      <th scope="rowgroup" colSpan={columns}>
        <span className={classes.groupLine}>
          {group.attention !== null && <AttentionSign attention={group.attention} />}
          <h2 className={classes.groupTitle}>{group.title}</h2>
          {group.explanation !== null && <span className={classes.explanation}>{group.explanation}</span>}
        </span>
      </th>
    </tr>
  );
}
