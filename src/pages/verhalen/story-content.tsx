import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichTextView } from '../../ui/rich-text-view.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './story-content.module.css';
import type { StoryModel } from './story-model.ts';

/** One story: picture, quotation, text, and beside it where it stands and who agreed to it. */
export function StoryContent({ model }: { readonly model: StoryModel }) {
  const { story, picture } = model;
  return (
    <article className={toClassName('page', classes.story)}>
      <p className={classes.back}>
        <AppLink to="/verhalen">Alle verhalen</AppLink>
      </p>
      <h1>{story.title}</h1>
      <p className={classes.summary}>{story.summary}</p>
      {story.origin === 'example' && <ExampleMark what="voorbeeldverhaal" />}
      {picture !== null && (
        <figure className={classes.picture}>
          <img src={picture.path} width={picture.width} height={picture.height} alt={picture.alt} />
          <figcaption>{picture.credit}</figcaption>
        </figure>
      )}
      <div className={classes.columns}>
        <div className={classes.text}>
          <blockquote>‘{story.quote}’</blockquote>
          <RichTextView text={story.text} level={2} />
        </div>
        <aside className={classes.side} aria-label="Over dit verhaal">
          <p className={classes.warning}>
            <b>Een verhaal is geen bewijs.</b> Het laat zien wie het aangaat. Of het vaker gebeurt, staat in de cijfers.
          </p>
          <h2>Bij deze cijfers</h2>
          <ul>
            {model.indicators.map(({ id, name }) => (
              <li key={id}>
                <AppLink to={`/indicator/${id}`}>{name}</AppLink>
              </li>
            ))}
            {model.programme !== null && (
              <li>
                <AppLink to={`/thema/${model.programme.id}`}>Thema {model.programme.name}</AppLink>
              </li>
            )}
          </ul>
          <h2>Herkomst</h2>
          <p>{model.place}</p>
          <p>{model.written}</p>
          <p>Bron: {story.source}.</p>
          <p>{model.consent}</p>
          {model.others.length > 0 && (
            <>
              <h2>Lees ook</h2>
              <ul>
                {model.others.map(({ id, title }) => (
                  <li key={id}>
                    <AppLink to={`/verhalen/${id}`}>{title}</AppLink>
                  </li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
    </article>
  );
}
