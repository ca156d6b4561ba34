import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichTextView } from '../../ui/rich-text-view.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './story-content.module.css';
import type { StoryModel } from './story-model.ts';

interface StoryContentProps {
  readonly model: StoryModel;
  /** preview = in one column, under a heading of the page that it stands on. */
  readonly look?: 'page' | 'preview';
}

/** One story: picture, quotation, text, and beside it where it stands and who agreed to it. */
export function StoryContent({ model, look = 'page' }: StoryContentProps) {
  const { story, picture } = model;
  const isPage = look === 'page';
  const Title = isPage ? 'h1' : 'h3';
  const Part = isPage ? 'h2' : 'h4';
  const Side = isPage ? 'aside' : 'div';
  return (
    <article className={isPage ? toClassName('page', classes.story) : classes.preview}>
      {isPage && (
        <p className={classes.back}>
          <AppLink to="/verhalen">Alle verhalen</AppLink>
        </p>
      )}
      <Title className={classes.title}>{story.title}</Title>
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
          <RichTextView text={story.text} level={isPage ? 2 : 4} />
        </div>
        <Side className={classes.side} {...(isPage ? { 'aria-label': 'Over dit verhaal' } : {})}>
          <p className={classes.warning}>
            <b>Een verhaal is geen bewijs.</b> Het laat zien wie het aangaat. Of het vaker gebeurt, staat in de cijfers.
          </p>
          <Part>Bij deze cijfers</Part>
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
          <Part>Herkomst</Part>
          <p>{model.place}</p>
          <p>{model.written}</p>
          <p>Bron: {story.source}.</p>
          <p>{model.consent}</p>
          {model.others.length > 0 && (
            <>
              <Part>Lees ook</Part>
              <ul>
                {model.others.map(({ id, title }) => (
                  <li key={id}>
                    <AppLink to={`/verhalen/${id}`}>{title}</AppLink>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Side>
      </div>
    </article>
  );
}
