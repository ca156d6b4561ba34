import { AppLink } from '../../ui/app-link.tsx';
import classes from './indicator-head.module.css';
import type { Crumb, IndicatorModel } from './indicator-model.ts';
import { buildScreenLink } from './taking-along/build-screen-link.ts';
import { computeExport } from './taking-along/export-model.ts';
import { TakingAlong } from './taking-along/taking-along.tsx';

interface IndicatorHeadProps {
  readonly model: IndicatorModel;
  /** Opens the table of the chart and goes there. */
  readonly showTable: () => void;
}

/** Where one is, what one can take along, and the finding with the name of the figure under it. */
export function IndicatorHead({ model, showTable }: IndicatorHeadProps) {
  const { area, period, indicator } = model.base;
  const exported = computeExport(model);
  return (
    <header className={classes.head}>
      <TakingAlong
        key={exported?.fileName ?? `${indicator.id} ${area.id} ${period}`}
        model={exported}
        title={model.title}
        url={() => buildScreenLink(window.location.href, { area: area.id, period })}
        showTable={showTable}
      >
        <nav aria-label="Kruimelpad">
          <ol role="list" className={classes.crumbs}>
            {model.crumbs.map((crumb) => (
              <li key={crumb.name}>
                <CrumbView crumb={crumb} />
              </li>
            ))}
          </ol>
        </nav>
      </TakingAlong>
      <h1 className={classes.title}>{model.title}</h1>
      <p className={classes.lead}>{model.lead}</p>
    </header>
  );
}

function CrumbView({ crumb: { name, to } }: { readonly crumb: Crumb }) {
  return to === null ? <b aria-current="page">{name}</b> : <AppLink to={to}>{name}</AppLink>;
}
