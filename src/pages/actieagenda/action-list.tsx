import type { RowGroup } from './actions-model.ts';
import { ActionListItem } from './action-list-item.tsx';
import classes from './action-list.module.css';

interface ActionListProps {
  readonly groups: readonly RowGroup[];
  readonly target: string;
}

/** Every action in full. */
export function ActionList({ groups, target }: ActionListProps) {
  return (
    <>
      {groups.map(({ id, title, count, rows }) => (
        <div key={id} className={classes.group}>
          <h3 id={id} className={classes.groupTitle}>
            {title} <span className={classes.count}>{count}</span>
          </h3>
          <ul role="list" aria-labelledby={id}>
            {rows.map((row) => (
              <ActionListItem key={row.action.id} row={row} isTarget={row.anchor === target} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
