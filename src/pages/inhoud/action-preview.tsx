import { TimelineAxis } from '../../charts/timeline-axis.tsx';
import { TimelineBar } from '../../charts/timeline-bar.tsx';
import type { CoreView } from '../../package/views/core-view.ts';
import { ActionListItem } from '../actieagenda/action-list-item.tsx';
import { computeActionRow } from '../actieagenda/action-row.ts';
import classes from './content-preview.module.css';
import type { ContentPreview } from './content-report.ts';
import { toActionsBase } from './to-actions-base.ts';

interface ActionPreviewProps {
  readonly preview: Extract<ContentPreview, { kind: 'action' }>;
  readonly core: CoreView;
}

/** The action as it stands in the action agenda: its row on the timeline, and in full in the list. */
export function ActionPreview({ preview, core }: ActionPreviewProps) {
  const base = toActionsBase(preview, core);
  if (base === null) return null;
  const time = { year: base.year, today: core.referenceDate };
  return (
    <>
      <h3 className={classes.part}>In de actieagenda</h3>
      <TimelineAxis {...time} />
      <TimelineBar action={preview.action} {...time} height={36} />
      <ul role="list">
        <ActionListItem row={computeActionRow(preview.action, base, null)} isTarget={false} />
      </ul>
    </>
  );
}
