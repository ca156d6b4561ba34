import { FigureDetailLine } from '../../charts/figure-detail-line.tsx';
import { PartsBar } from '../../charts/parts-bar.tsx';
import { ReadingIcons } from '../../charts/reading-icons.tsx';
import { Squares } from '../../charts/squares.tsx';
import { TargetBar } from '../../charts/target-bar.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './project-block.module.css';
import type { ProjectBody, ProjectTile } from './project-tiles.ts';
import { RichnessSteps } from './richness-steps.tsx';

/** The six projects, each with one figure or list. */
export function ProjectBlock({ tiles }: { readonly tiles: readonly ProjectTile[] }) {
  return (
    <Section title="Projecten">
      <div className="columns columns-3">
        {tiles.map((tile) => (
          <article key={tile.programme.id} className={classes.project}>
            <div className={classes.head}>
              <h3 className={classes.name}>
                <AppLink to={`/thema/${tile.programme.id}`}>{tile.programme.name}</AppLink>
              </h3>
              <RichnessMark richness={tile.richness} size={9} />
            </div>
            <Body body={tile.body} />
          </article>
        ))}
      </div>
    </Section>
  );
}

function Body({ body }: { readonly body: ProjectBody }) {
  switch (body.type) {
    case 'empty':
      return <p className={classes.text}>{body.text}</p>;
    case 'figure':
      return <FigureBody body={body} />;
    case 'parts':
      return (
        <>
          <Lead value={body.value} text={body.text} />
          <PartsBar parts={body.parts} name={body.text} conclusion={body.conclusion} />
        </>
      );
    case 'richness':
      return (
        <>
          <Lead value={body.value} text={body.text} />
          <RichnessSteps steps={body.steps} />
        </>
      );
    case 'list':
      return (
        <>
          <Lead value={body.value} text={body.text} />
          <ul className={classes.items}>
            {body.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      );
  }
}

function FigureBody({ body }: { readonly body: Extract<ProjectBody, { type: 'figure' }> }) {
  const { reading, figure } = body;
  const { visual } = figure;
  return (
    <>
      <div className={classes.lead}>
        <span className={classes.value}>{figure.value}</span>
        <span className={classes.text}>
          {figure.details.map((detail) => (
            <FigureDetailLine key={detail.text} detail={detail} />
          ))}
          {body.text}
        </span>
        {visual.type === 'series' && <ReadingIcons reading={reading} size={30} />}
      </div>
      {visual.type === 'squares' && (
        <Squares
          filled={visual.filled}
          total={visual.total}
          name={`${reading.indicator.name}: ${visual.name}`}
          columns={20}
        />
      )}
      {visual.type === 'series' && reading.figure?.value != null && reading.target !== null && (
        <TargetBar
          value={reading.figure.value}
          target={reading.target.value}
          indicator={reading.indicator}
          name={reading.indicator.name}
          conclusion={body.conclusion}
        />
      )}
    </>
  );
}

function Lead({ value, text }: { readonly value: string; readonly text: string }) {
  return (
    <div className={classes.lead}>
      <span className={classes.value}>{value}</span>
      <span className={classes.text}>{text}</span>
    </div>
  );
}
