import { TimelineBar } from '../../charts/timeline-bar.tsx';
import { MISSING_MARK } from '../../domain/format-nl.ts';
import type { Year } from '../../domain/period.ts';
import { describeRichness } from '../../domain/richness.ts';
import { ActionStatusIcon } from '../../ui/action-status-icon.tsx';
import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { type ActionChoice, toActionsPath } from './action-choice.ts';
import type { ActionRow } from './action-row.ts';
import classes from './action-table.module.css';
import { ProgressCell } from './progress-cell.tsx';
import { TalkLink } from './talk-link.tsx';

interface ActionTableRowProps {
  readonly row: ActionRow;
  readonly choice: ActionChoice;
  readonly year: Year;
  readonly today: string;
  readonly folded: boolean;
  readonly isTarget: boolean;
}

export function ActionTableRow({ row, choice, year, today, folded, isTarget }: ActionTableRowProps) {
  const { action, anchor, objective, due, progress, richness, talk } = row;
  return (
    <tr
      {...(anchor === null ? {} : { id: anchor })}
      className={toClassName(classes.row, folded && classes.folded, isTarget && classes.target)}
    >
      <td className={classes.status}>
        <ActionStatusIcon status={action.status} size={26} label={null} />
        <span className={classes.statusWord}>{ACTION_STATUS_LABELS[action.status]}</span>
      </td>
      <th scope="row" className={classes.action}>
        <AppLink to={toActionsPath({ ...choice, layout: 'list' }, action.id)} className={classes.title}>
          {action.title}
        </AppLink>
        {objective !== null && <span className={classes.objective}> {objective}</span>}
      </th>
      <td className={classes.owner}>{action.owner}</td>
      <td className={classes.due}>
        <b>
          <span className={classes.cardWord}>klaar </span>
          {due.text}
        </b>
        {due.warning !== null && <b className={classes.warning}>{due.warning}</b>}
      </td>
      <td className={classes.time}>
        <TimelineBar action={action} year={year} today={today} />
      </td>
      <td className={toClassName(classes.progress, progress === null && classes.without)}>
        <ProgressCell title={action.title} progress={progress} />
      </td>
      <td className={classes.richness}>
        {richness === null ? (
          <span>{MISSING_MARK}</span>
        ) : (
          <RichnessMark richness={richness} label={describeRichness(richness)} />
        )}
      </td>
      <td className={classes.talk}>
        {talk === null ? <VisuallyHidden>geen gesprek</VisuallyHidden> : <TalkLink talk={talk} />}
      </td>
    </tr>
  );
}
