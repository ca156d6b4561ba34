import { ExampleMark } from '../../ui/example-mark.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import classes from './embed-content.module.css';
import { writeEmbedSource } from './embed-source.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { MainDrawing } from './main-drawing.tsx';
import { MainNotes } from './main-notes.tsx';

interface EmbedContentProps {
  readonly model: IndicatorModel;
  /** Address of the whole screen. */
  readonly screen: string;
}

/** The finding, the number, its chart with a table, and whose it is; the way to the rest leaves the frame. */
export function EmbedContent({ model, screen }: EmbedContentProps) {
  const { main, view, noLevel, title, lead, about } = model;
  return (
    <article className={classes.embed}>
      <header>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.lead}>{lead}</p>
      </header>
      {noLevel === null ? (
        <>
          <div className={classes.figure}>
            <b className={classes.value}>{main.value}</b>
            <p className={classes.aside}>
              {main.aside.join(', ')} {main.isExample && <ExampleMark what="voorbeeldcijfer" />}
            </p>
          </div>
          <TileBoundary>
            <MainDrawing main={main} view={view} choose={null} height={300} />
          </TileBoundary>
          <MainNotes main={main} />
        </>
      ) : (
        <p>{noLevel.text}</p>
      )}
      <footer className={classes.foot}>
        <p>
          {writeEmbedSource(model.base)} {about.isExample && <ExampleMark what="voorbeeldcijfers" />}
        </p>
        <a href={screen} target="_blank" rel="noopener" className={classes.link}>
          Bekijk in Rijker Verantwoorden
        </a>
      </footer>
    </article>
  );
}
