import type { ReactNode } from 'react';
import { Infographic } from '../../charts/infographic.tsx';
import type { Form } from '../../domain/content.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FORM_LABELS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import type { YearProgramme } from './year-model.ts';
import classes from './year-programme-block.module.css';
import { YearTable } from './year-table.tsx';

interface YearProgrammeBlockProps {
  readonly programme: YearProgramme;
  readonly year: string;
  readonly previousYear: string;
}

/** One programme in five forms: its figures over the whole width, the other four beside each other. */
export function YearProgrammeBlock({ programme, year, previousYear }: YearProgrammeBlockProps) {
  const { rows, achieved, letters, questions, story } = programme;
  return (
    <>
      <p className={classes.aim}>
        {programme.aim}{' '}
        <AppLink className="no-print" to={`/thema/${programme.id}`}>
          Naar het thema
        </AppLink>{' '}
        <RichnessMark richness={programme.richness} size={9} />
      </p>
      <FormBlock form="figures" empty={rows.length === 0 ? 'Dit onderdeel heeft geen indicatoren.' : null}>
        <YearTable name={programme.name} rows={rows} year={year} previousYear={previousYear} />
        {programme.example && <ExampleMark what="voorbeeldcijfers" />}
      </FormBlock>
      <div className={classes.forms}>
        <FormBlock form="letters" empty={achieved.length + letters.length === 0 ? 'Nog geen tekst.' : null}>
          {achieved.length > 0 && (
            <ul className={classes.list} aria-label={`Bereikt in ${year}`}>
              {achieved.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {letters.map(({ id, title, summary, origin }) => (
            <p key={id}>
              <b>{title}</b> {summary} {origin === 'example' && <ExampleMark what="voorbeeldtekst" />}
            </p>
          ))}
        </FormBlock>
        <div className={classes.side}>
          <FormBlock form="dialogue" empty={questions.length === 0 ? 'Nog geen vraag.' : null}>
            {questions.map(({ header, state }) => (
              <p key={header.id}>
                <b>{header.title}</b> {header.summary} <span className={classes.state}>{state}.</span>{' '}
                {header.origin === 'example' && <ExampleMark what="voorbeeldgesprek" />}
              </p>
            ))}
          </FormBlock>
          <FormBlock
            form="picture"
            empty={programme.drawing === null && programme.file === null ? 'Nog geen beeld.' : null}
          >
            {programme.drawing !== null && (
              <figure className={classes.drawing}>
                <figcaption>{programme.drawing.picture.title}</figcaption>
                <Infographic {...programme.drawing} />
              </figure>
            )}
            {programme.file !== null && (
              <figure className={classes.drawing}>
                <img
                  src={programme.file.path}
                  width={programme.file.width}
                  height={programme.file.height}
                  alt={programme.file.alt}
                />
                <figcaption>{programme.file.credit}</figcaption>
              </figure>
            )}
          </FormBlock>
          <FormBlock form="story" empty={story === null ? 'Nog geen verhaal.' : null}>
            {story !== null && (
              <p>
                <AppLink to={`/verhalen/${story.id}`}>{story.title}</AppLink> {story.summary}{' '}
                {story.origin === 'example' && <ExampleMark what="voorbeeldverhaal" />}
              </p>
            )}
          </FormBlock>
        </div>
      </div>
      <p className={classes.source}>Bron: {programme.source}.</p>
    </>
  );
}

interface FormBlockProps {
  readonly form: Form;
  /** What is said in place of the content. */
  readonly empty: string | null;
  readonly children: ReactNode;
}

function FormBlock({ form, empty, children }: FormBlockProps) {
  const { name, question } = FORM_LABELS[form];
  return (
    <div className={`${classes.form} ${classes[form]}`}>
      <h3 className={classes.name}>
        <FormMark form={form} size={26} state={empty === null ? 'present' : 'missing'} />
        {name} <span className={classes.question}>{question}</span>
      </h3>
      {empty === null ? children : <p className={classes.empty}>{empty}</p>}
    </div>
  );
}
