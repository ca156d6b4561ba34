import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { YearAmbitions } from './year-ambitions.tsx';
import classes from './year-content.module.css';
import type { YearModel } from './year-model.ts';
import { YearProgrammeBlock } from './year-programme-block.tsx';

/** The results of a year, made to be printed: what was found, the ambitions, and each programme in five forms. */
export function YearContent({ model }: { readonly model: YearModel }) {
  const { programmes, projects } = model;
  return (
    <>
      <header className={classes.head}>
        <p className={classes.kicker}>{model.kicker}</p>
        <h1 className={classes.title}>{model.headline.join(' ')}</h1>
        {model.lead !== '' && <p className={classes.lead}>{model.lead}</p>}
        {!model.reported && (
          <p className={classes.lead}>
            Van {model.year} zijn alleen cijfers in de gegevens. Een jaarverslag met wat er is bereikt, zit er niet in.
          </p>
        )}
        <div className={classes.line}>
          <Button compact icon="print" onClick={() => window.print()}>
            Afdrukken
          </Button>
          <p className={classes.soft}>{model.state}</p>
        </div>
      </header>
      {model.ambitions.length > 0 && (
        <TileBoundary>
          <YearAmbitions ambitions={model.ambitions} />
        </TileBoundary>
      )}
      {[...programmes, ...projects].map((programme) => (
        <div key={programme.id} className={projects.includes(programme) ? classes.whole : classes.programme}>
          <Section title={programme.name}>
            <TileBoundary>
              <YearProgrammeBlock programme={programme} year={model.year} previousYear={model.previousYear} />
            </TileBoundary>
          </Section>
        </div>
      ))}
    </>
  );
}
