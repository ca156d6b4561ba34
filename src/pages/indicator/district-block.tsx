import { FigureDetailLine } from '../../charts/figure-detail-line.tsx';
import { MiniTileMap } from '../../charts/mini-tile-map.tsx';
import { ReadingIcons } from '../../charts/reading-icons.tsx';
import { Sparkline } from '../../charts/sparkline.tsx';
import { Squares } from '../../charts/squares.tsx';
import type { Area } from '../../domain/area.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './district-block.module.css';
import { DistrictExplorer } from './district-explorer.tsx';
import type { DistrictFigure, DistrictsModel } from './district-figures.ts';

interface DistrictBlockProps {
  readonly model: DistrictsModel;
  readonly indicator: string;
  readonly areas: readonly Area[];
}

/** Small multiples on one axis, each a way to the same screen for that district. */
export function DistrictBlock({ model, indicator, areas }: DistrictBlockProps) {
  return (
    <Section title={model.title} mark={model.isExample && <ExampleMark what="voorbeeldcijfers" />}>
      <p className={classes.lead}>{model.lead}</p>
      <ul role="list" className={classes.districts}>
        {model.districts.map((district) => (
          <li key={district.area.id} className={toClassName(classes.district, district.isCurrent && classes.current)}>
            <h3 className={classes.name}>
              <MiniTileMap areas={areas} highlight={[district.area.id]} size={32} />
              <AppLink
                to={`/indicator/${indicator}?gebied=${district.area.id}`}
                aria-current={district.isCurrent ? 'true' : undefined}
              >
                {district.area.name}
              </AppLink>
            </h3>
            <DistrictView district={district} model={model} />
          </li>
        ))}
      </ul>
      <DistrictExplorer model={model} />
    </Section>
  );
}

function DistrictView({ district, model }: { readonly district: DistrictFigure; readonly model: DistrictsModel }) {
  const { reading, figure, conclusion, years, fault } = district;
  if (fault !== null) {
    return <TileError message="Dit cijfer is niet te lezen. De andere districten kloppen." details={fault} />;
  }
  return (
    <>
      <div className={classes.figure}>
        <b className={classes.value}>{figure.value}</b>
        <span className={classes.aside}>
          {district.aside} {district.change !== null && <FigureDetailLine detail={district.change} />}
        </span>
        <ReadingIcons reading={reading} size={28} />
      </div>
      <div className={classes.drawing}>
        {figure.visual.type === 'squares' && (
          <Squares
            filled={figure.visual.filled}
            total={figure.visual.total}
            name={figure.visual.name}
            columns={7}
            size={16}
          />
        )}
        {figure.visual.type === 'text' && <p className={classes.none}>{figure.visual.text}</p>}
        {figure.visual.type === 'series' && (
          <>
            <Sparkline
              reading={reading}
              name={`${reading.indicator.name}, ${district.area.name}`}
              conclusion={conclusion}
              width={236}
              height={112}
              quarters={model.quarters}
              extent={model.extent}
              behind={model.behind}
              everyPoint
            />
            {years !== null && (
              <p className={classes.years}>
                <span>{years[0]}</span>
                <span>{years[1]}</span>
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}
