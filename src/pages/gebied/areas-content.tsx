import { useState } from 'react';
import { MiniTileMap } from '../../charts/mini-tile-map.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { AreaMap } from './area-map.tsx';
import classes from './areas-content.module.css';
import type { AreasModel, DistrictItem } from './areas-model.ts';

/** All areas to choose from: by list, by map, or from the districts with their municipalities. */
export function AreasContent({ model }: { readonly model: AreasModel }) {
  const [chosen, setChosen] = useState(model.region.id);
  return (
    <div className="page">
      <div className={classes.hero}>
        <div>
          <p className={classes.kicker}>Gebieden</p>
          <h1>{model.headline}</h1>
          <p className={classes.lead}>
            Elk gebied heeft een profiel: alle indicatoren op een rij, met bovenaan wat gesprek vraagt.
          </p>
          <div className={classes.choice}>
            <SelectMenu
              label="Kies een gebied"
              icon="pin"
              options={model.options}
              value={chosen}
              onChange={setChosen}
            />
            <ButtonLink kind="primary" href={`/gebied/${chosen}`} iconAfter="arrow-right">
              Naar het profiel
            </ButtonLink>
          </div>
          <p className={classes.region}>
            <MiniTileMap areas={model.areas} highlight={[model.region.id]} size={44} />
            <AppLink to={`/gebied/${model.region.id}`}>Regio {model.region.name}</AppLink>
          </p>
        </div>
        <TileBoundary>
          <AreaMap areas={model.mapAreas} />
        </TileBoundary>
      </div>
      <Section title="Districten en hun gemeenten">
        <div className="columns columns-3">
          {model.districts.map((district) => (
            <District key={district.area.id} district={district} areas={model.areas} />
          ))}
        </div>
      </Section>
    </div>
  );
}

interface DistrictProps {
  readonly district: DistrictItem;
  readonly areas: AreasModel['areas'];
}

function District({ district, areas }: DistrictProps) {
  const { area, label, municipalities } = district;
  return (
    <article aria-labelledby={`district-${area.id}`}>
      <div className={classes.districtHead}>
        <MiniTileMap areas={areas} highlight={[area.id]} size={44} />
        <div>
          <h3 id={`district-${area.id}`} className={classes.name}>
            <AppLink to={`/gebied/${area.id}`}>{area.name}</AppLink>
          </h3>
          <p className={classes.count}>{label}</p>
        </div>
      </div>
      <ul className={classes.municipalities} role="list">
        {municipalities.map(({ id, name }) => (
          <li key={id}>
            <AppLink to={`/gebied/${id}`}>{name}</AppLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
