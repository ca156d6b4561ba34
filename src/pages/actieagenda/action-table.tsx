import { TimelineAxis } from '../../charts/timeline-axis.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ActionTableGroup } from './action-table-group.tsx';
import classes from './action-table.module.css';
import type { ActionsModel } from './actions-model.ts';

interface ActionTableProps {
  readonly model: ActionsModel;
  readonly target: string;
}

/**
 * One table for all groups, so that the months of every bar stand under the same heading. On a narrow screen the rows
 * are cards by CSS alone: browsers keep the roles of a table that is laid out as something else.
 */
export function ActionTable({ model, target }: ActionTableProps) {
  const { base, groups, choice } = model;
  const time = { year: base.year, today: base.core.referenceDate };
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>
          Acties met status, eigenaar, einddatum, tijdlijn van {base.year}, voortgang, rijkheid en gesprekken
        </VisuallyHidden>
      </caption>
      <thead className={classes.header}>
        <tr>
          <th scope="col" className={classes.status}>
            <VisuallyHidden>Status</VisuallyHidden>
          </th>
          <th scope="col" className={classes.action}>
            Actie
          </th>
          <th scope="col" className={classes.owner}>
            Eigenaar
          </th>
          <th scope="col" className={classes.due}>
            Klaar
          </th>
          <th scope="col" className={classes.time}>
            <VisuallyHidden>Tijdlijn</VisuallyHidden>
            <TimelineAxis {...time} />
          </th>
          <th scope="col" className={classes.progress}>
            Voortgang
          </th>
          <th scope="col" className={classes.richness}>
            Rijkheid
          </th>
          <th scope="col" className={classes.talk}>
            Gesprek
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <ActionTableGroup key={group.id} group={group} choice={choice} target={target} {...time} />
      ))}
    </table>
  );
}
