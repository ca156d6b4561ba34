import { useState } from 'react';
import { FunnelPlot } from '../../charts/funnel-plot.tsx';
import { TileMap } from '../../charts/tile-map.tsx';
import type { Indicator } from '../../domain/indicator.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { Section } from '../../ui/section.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import classes from './municipality-block.module.css';
import type { MunicipalitiesModel } from './municipality-map.ts';

interface MunicipalityBlockProps {
  readonly model: MunicipalitiesModel;
  readonly indicator: Indicator;
}

/** The tile map, beside it whether differences are more than chance, and under them which municipalities are shown. */
export function MunicipalityBlock({ model, indicator }: MunicipalityBlockProps) {
  const [chosen, setChosen] = useState(model.selected);
  const area = model.areas.find(({ id }) => id === chosen) ?? null;
  return (
    <Section title={model.heading}>
      {model.fault !== null && (
        <TileError message="De cijfers per gemeente zijn niet te lezen. De rest klopt." details={model.fault} />
      )}
      {model.values.length === 0 ? (
        <EmptyForm title={model.title} text="Er is voor dit jaar niets per gemeente aangeleverd." />
      ) : (
        <>
          <div className={classes.columns}>
            <div className={classes.map}>
              <TileMap
                areas={model.areas}
                indicator={indicator}
                values={model.values}
                name={model.name}
                conclusion={model.conclusion}
                selected={chosen}
                onSelect={setChosen}
                conclusionHidden={model.funnel === null}
              />
              {area !== null && area.id !== model.selected && (
                <p className={classes.way}>
                  <ButtonLink href={`/indicator/${indicator.id}?gebied=${area.id}`} iconAfter="arrow-right">
                    Dit cijfer in {area.name}
                  </ButtonLink>
                </p>
              )}
            </div>
            <div className={classes.side}>
              {model.funnel !== null && <FunnelPlot {...model.funnel} indicator={indicator} />}
              {model.noFunnel !== null && <p className={classes.reason}>{model.noFunnel}</p>}
              {model.funnel === null && <Groups model={model} />}
            </div>
          </div>
          {model.funnel !== null && (
            <div className={classes.under}>
              <Groups model={model} />
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Groups({ model }: { readonly model: MunicipalitiesModel }) {
  return (
    <>
      <dl className={classes.groups}>
        {model.groups.map((group) => (
          <div key={group.label} className={classes.group}>
            <dt>
              <b>{group.count}</b> {group.label}
            </dt>
            <dd>{group.names}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{model.note}</p>
    </>
  );
}
