import { MiniTileMap } from '../../charts/mini-tile-map.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import classes from './area-hero.module.css';
import type { AreaModel } from './area-model.ts';

/** The finding as the title, what lies in the area, and its mark on the map. */
export function AreaHero({ model }: { readonly model: AreaModel }) {
  const { area, areas, members } = model;
  return (
    <div className={classes.hero}>
      <div className={classes.finding}>
        <p className={classes.kicker}>
          {model.kicker}
          {model.exampleMark !== null && <ExampleMark what={model.exampleMark} />}
        </p>
        <h1 className={classes.title}>{model.headline}</h1>
        <p className={classes.lead}>{model.lead}</p>
        {members !== null && (
          <p className={classes.members}>
            <b className={classes.label}>{members.label}</b>{' '}
            {members.areas.map(({ id, name }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <AppLink to={`/gebied/${id}`}>{name}</AppLink>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className={classes.mark}>
        <MiniTileMap areas={areas} highlight={[area.id]} size={226} />
      </div>
    </div>
  );
}
