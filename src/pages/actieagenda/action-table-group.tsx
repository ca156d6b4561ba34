import { useId, useState } from 'react';
import { TimelineAxis } from '../../charts/timeline-axis.tsx';
import type { Year } from '../../domain/period.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ActionChoice } from './action-choice.ts';
import { ActionTableRow } from './action-table-row.tsx';
import classes from './action-table.module.css';
import type { RowGroup } from './actions-model.ts';

interface ActionTableGroupProps {
  readonly group: RowGroup;
  readonly choice: ActionChoice;
  readonly target: string;
  readonly year: Year;
  readonly today: string;
}

const COLUMNS = 8;

/** The rows of a group. Folded ones are in the page all the same: paper shows them, and a link opens them. */
export function ActionTableGroup({ group, choice, target, year, today }: ActionTableGroupProps) {
  const { title, count, rows, shown, more } = group;
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const pointsInside = rows.slice(shown).some(({ anchor }) => anchor !== null && anchor === target);
  const open = chosen ?? pointsInside;
  return (
    <tbody id={id} className={classes.group}>
      <tr className={classes.groupRow}>
        <th scope="rowgroup" colSpan={COLUMNS}>
          <h3 className={classes.groupTitle}>
            {title} <span className={classes.count}>{count}</span>
          </h3>
          <div className={classes.cardAxis}>
            <TimelineAxis year={year} today={today} />
          </div>
        </th>
      </tr>
      {rows.map((row, place) => (
        <ActionTableRow
          key={row.action.id}
          row={row}
          choice={choice}
          year={year}
          today={today}
          folded={place >= shown && !open}
          isTarget={row.anchor !== null && row.anchor === target}
        />
      ))}
      {more !== null && (
        <tr className={classes.moreRow}>
          <td colSpan={COLUMNS}>
            <button
              type="button"
              className={classes.more}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setChosen(!open)}
            >
              {open ? 'Toon minder acties' : more}
              <VisuallyHidden> van {title}</VisuallyHidden>
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
