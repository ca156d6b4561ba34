import { StatusBars } from '../../charts/status-bars.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import classes from './actions-head.module.css';
import type { ActionsModel } from './actions-model.ts';

/** The finding, with how many actions of each programme are in which state beside it. */
export function ActionsHead({ model }: { readonly model: ActionsModel }) {
  return (
    <div className={classes.head}>
      <div>
        <p className={classes.kicker}>{model.kicker}</p>
        <h1 className={classes.title}>{model.headline}</h1>
        <p className={classes.lead}>{model.lead}</p>
        {model.example && (
          <p className={classes.mark}>
            <ExampleMark what="voorbeeldvoortgang, -eigenaren en -data" />
          </p>
        )}
      </div>
      {model.statusRows.length > 0 && (
        <div className={classes.states}>
          <TileBoundary>
            <StatusBars rows={model.statusRows} caption={model.statusCaption} />
          </TileBoundary>
        </div>
      )}
    </div>
  );
}
