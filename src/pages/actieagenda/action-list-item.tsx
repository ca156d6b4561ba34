import { describeRichness } from '../../domain/richness.ts';
import { ActionStatusIcon } from '../../ui/action-status-icon.tsx';
import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './action-list.module.css';
import type { ActionRow } from './action-row.ts';
import { ProgressCell } from './progress-cell.tsx';
import { TalkLink } from './talk-link.tsx';

interface ActionListItemProps {
  readonly row: ActionRow;
  readonly isTarget: boolean;
}

export function ActionListItem({ row, isTarget }: ActionListItemProps) {
  const { action, anchor, due, goal, progress, richness, talk, links, where } = row;
  return (
    <li {...(anchor === null ? {} : { id: anchor })} className={toClassName(classes.item, isTarget && classes.target)}>
      <ActionStatusIcon status={action.status} size={26} label={null} />
      <div className={classes.words}>
        <h4 className={classes.title}>{action.title}</h4>
        <p>{action.text}</p>
        <p className={classes.place}>
          {action.place}. {where}.
        </p>
        {links.length > 0 && (
          <ul role="list" className={classes.links} aria-label={`Indicatoren bij ${action.title}`}>
            {links.map(({ id, name }) => (
              <li key={id}>
                <AppLink to={`/indicator/${id}`}>{name}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>Status</dt>
          <dd>
            <b>{ACTION_STATUS_LABELS[action.status]}</b>
          </dd>
        </div>
        <div>
          <dt>Eigenaar</dt>
          <dd>{action.owner}</dd>
        </div>
        <div>
          <dt>Klaar</dt>
          <dd>
            {due.full} {due.late !== null && <b className={classes.warning}>{due.late}</b>}
          </dd>
        </div>
        {goal !== null && (
          <div>
            <dt>Meetbaar doel</dt>
            <dd>{goal}</dd>
          </div>
        )}
        {progress !== null && (
          <div>
            <dt>Voortgang</dt>
            <dd>
              <ProgressCell title={action.title} progress={progress} />
            </dd>
          </div>
        )}
        {richness !== null && (
          <div>
            <dt>Rijkheid</dt>
            <dd>
              <RichnessMark richness={richness} label={describeRichness(richness)} />
            </dd>
          </div>
        )}
        {talk !== null && (
          <div>
            <dt>Gesprek</dt>
            <dd>
              <TalkLink talk={talk} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
