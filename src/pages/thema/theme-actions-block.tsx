import type { Programme } from '../../domain/programme.ts';
import { ActionStatusIcon } from '../../ui/action-status-icon.tsx';
import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import classes from './theme-actions-block.module.css';
import type { ActionRow, ActionsModel } from './theme-actions.ts';

interface ThemeActionsProps {
  readonly programme: Programme;
  readonly actions: ActionsModel;
}

/** All actions of the programme: what runs behind first. */
export function ThemeActions({ programme, actions }: ThemeActionsProps) {
  const mark = actions.example ? <ExampleMark what="voorbeeldvoortgang" /> : null;
  return (
    <Section title={actions.title} lead={actions.headline} mark={mark} id="acties">
      {actions.fault !== null && (
        <TileError
          message="Het bestand met acties heeft een fout. Wat hier staat klopt, maar er kan een actie ontbreken."
          details={actions.fault}
        />
      )}
      {actions.rows.length > 0 && (
        <>
          <ul role="list" className={classes.rows}>
            {actions.rows.map((row) => (
              <Row key={row.action.id} row={row} />
            ))}
          </ul>
          <p className={classes.all}>
            <AppLink to={`/actieagenda?programma=${programme.id}`}>Bekijk deze acties in de actieagenda</AppLink>
          </p>
        </>
      )}
    </Section>
  );
}

function Row({ row }: { readonly row: ActionRow }) {
  const { action, due, late, progress, share, where } = row;
  return (
    <li className={classes.row}>
      <ActionStatusIcon status={action.status} size={26} label={null} />
      <div>
        <h3 className={classes.title}>{action.title}</h3>
        <p className={classes.text}>{action.text}</p>
        <p className={classes.place}>
          {action.place}
          {where !== null && `. ${where}`}
        </p>
      </div>
      <div className={classes.status}>
        <b>{ACTION_STATUS_LABELS[action.status]}</b>
        {progress !== null && <span>{progress}</span>}
        {share !== null && (
          <svg className={classes.bar} width="100%" height="6" aria-hidden="true">
            <rect className={classes.rest} width="100%" height="6" />
            <rect className={classes.done} width={`${share}%`} height="6" />
          </svg>
        )}
      </div>
      <div className={classes.who}>
        <span>{action.owner}</span>
        <span>{due}</span>
        {late !== null && <b className={classes.late}>{late}</b>}
      </div>
    </li>
  );
}
