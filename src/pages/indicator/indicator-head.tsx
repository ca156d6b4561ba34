import { AppLink } from '../../ui/app-link.tsx';
import { Button } from '../../ui/button.tsx';
import classes from './indicator-head.module.css';
import type { Crumb, IndicatorModel } from './indicator-model.ts';

/** Where one is, and the finding with the name of the figure under it. */
export function IndicatorHead({ model }: { readonly model: IndicatorModel }) {
  return (
    <header className={classes.head}>
      <div className={classes.bar}>
        <nav aria-label="Kruimelpad">
          <ol role="list" className={classes.crumbs}>
            {model.crumbs.map((crumb) => (
              <li key={crumb.name}>
                <CrumbView crumb={crumb} />
              </li>
            ))}
          </ol>
        </nav>
        <Button compact icon="print" onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
      <h1 className={classes.title}>{model.title}</h1>
      <p className={classes.lead}>{model.lead}</p>
    </header>
  );
}

function CrumbView({ crumb: { name, to } }: { readonly crumb: Crumb }) {
  return to === null ? <b aria-current="page">{name}</b> : <AppLink to={to}>{name}</AppLink>;
}
