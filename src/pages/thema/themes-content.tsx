import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import classes from './themes-content.module.css';
import type { ThemeItem, ThemesModel } from './themes-model.ts';

/** Programmes and projects, each with what its figures say and which forms it has. */
export function ThemesContent({ model }: { readonly model: ThemesModel }) {
  const mark = model.example ? <ExampleMark what="deels voorbeeldcijfers" /> : null;
  return (
    <div className="page">
      <div className={classes.head}>
        <h1>{model.headline}</h1>
        <p className={classes.lead}>
          Elk thema zet cijfers, letters, dialoog, beeld en verhaal naast elkaar; een open rondje ontbreekt nog.
        </p>
      </div>
      <TileBoundary>
        <Section title="Programma’s" mark={mark}>
          <Themes items={model.programmes} />
        </Section>
      </TileBoundary>
      <TileBoundary>
        <Section title="Projecten">
          <Themes items={model.projects} />
        </Section>
      </TileBoundary>
    </div>
  );
}

function Themes({ items }: { readonly items: readonly ThemeItem[] }) {
  return (
    <div className="columns columns-3">
      {items.map(({ programme, lead, tagline, richness, richnessText }) => (
        <article key={programme.id} className={classes.theme} aria-labelledby={`thema-${programme.id}`}>
          <h3 id={`thema-${programme.id}`} className={classes.name}>
            <AppLink to={`/thema/${programme.id}`}>{programme.name}</AppLink>
          </h3>
          {tagline !== null && <p className={classes.tagline}>{tagline}</p>}
          <p className={classes.finding}>{lead}</p>
          <p className={classes.richness}>
            <RichnessMark richness={richness} size={26} />
            {richnessText}
          </p>
        </article>
      ))}
    </div>
  );
}
