import type { Objective, Programme } from '../../domain/programme.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './theme-goals.module.css';

/** What the programme wants, what it did, and with what. */
export function ThemeGoals({ programme }: { readonly programme: Programme }) {
  const { aim, objectives, results, achieved, tools, districtThemes, source } = programme;
  return (
    <>
      <Section title="Doel en resultaten">
        <p className={classes.aim}>{aim}</p>
        <div className="columns columns-2">
          <Objectives title="Doelen" items={objectives} />
          <Objectives title="Resultaten" items={results} />
        </div>
        {districtThemes.length > 0 && (
          <>
            <h3 className={classes.heading}>Thema’s van de districten</h3>
            <ul role="list" className={classes.themes}>
              {districtThemes.map((theme) => (
                <li key={theme}>{theme}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
      {achieved.length > 0 && (
        <Section title="Gerealiseerd in 2019" lead={`Bron: ${source}`}>
          <ul role="list" className={classes.achieved}>
            {achieved.map(({ text, objective, indicators }) => (
              <li key={text}>
                <p>{text}</p>
                {(objective !== null || indicators.length > 0) && (
                  <p className={classes.about}>
                    {objective !== null && <span>Bij doel {objective}</span>}
                    {indicators.slice(0, 1).map((id) => (
                      <AppLink key={id} to={`/indicator/${id}`}>
                        Bekijk het cijfer
                      </AppLink>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {tools.length > 0 && (
        <Section title="Hulpmiddelen">
          <dl className={classes.tools}>
            {tools.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}

function Objectives({ title, items }: { readonly title: string; readonly items: readonly Objective[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={classes.heading}>{title}</h3>
      <ol role="list" className={classes.objectives}>
        {items.map(({ code, text }) => (
          <li key={code}>
            <b>{code}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
