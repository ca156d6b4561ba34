import type { ReactNode } from 'react';
import { ExampleMark } from '../../ui/example-mark.tsx';
import classes from './area-legend.module.css';
import type { AreaModel } from './area-model.ts';

/** What the signs of the table mean, and which of its figures are made up. */
export function AreaLegend({ model }: { readonly model: AreaModel }) {
  const { comparison, area, example } = model;
  return (
    <div className={classes.legend}>
      <ul className={classes.keys} role="list">
        {comparison !== null && (
          <>
            <li className={classes.key}>
              <Sign>
                <rect className={classes.own} x="2" y="2" width="12" height="12" />
              </Sign>
              {area.name}
            </li>
            {comparison.others !== null && (
              <li className={classes.key}>
                <Sign>
                  <circle className={classes.other} cx="8" cy="8" r="5" />
                </Sign>
                {comparison.others}
              </li>
            )}
            <li className={classes.key}>
              <Sign>
                <path className={classes.arrow} d="M4 8l8-5v10z" />
              </Sign>
              verder dan {comparison.ends[0]} of {comparison.ends[1]}
            </li>
          </>
        )}
        <li className={classes.key}>
          <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
            <path className={classes.target} d="M1 8h22" />
          </svg>
          doel
        </li>
        {comparison !== null && <li>Vergelijking per inwoner of per gemeente; een verschil kan toeval zijn</li>}
      </ul>
      {example !== null && (
        <p className={classes.example}>
          {example} <ExampleMark what="voorbeeldcijfers" />
        </p>
      )}
      <p className={classes.chance}>{model.falseAlarms}</p>
      <p className="only-print">{model.source}</p>
    </div>
  );
}

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}
