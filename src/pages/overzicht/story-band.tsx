import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FormMark } from '../../ui/form-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LazyPicture } from '../../ui/lazy-picture.tsx';
import classes from './story-band.module.css';
import type { StoryTeaser } from './story-teasers.ts';

/** Four stories behind the figures; a story is no evidence, and the mark says which are made up. */
export function StoryBand({ stories }: { readonly stories: readonly StoryTeaser[] }) {
  if (stories.length === 0) return null;
  return (
    <section className={classes.band} aria-labelledby="verhalen-kop">
      <div className={classes.head}>
        <FormMark form="story" size={40} />
        <h2 id="verhalen-kop">Verhalen bij de cijfers</h2>
        {stories.some(({ story }) => story.origin === 'example') && <ExampleMark what="voorbeeldverhalen" />}
        <AppLink to="/verhalen">Alle verhalen</AppLink>
      </div>
      <ul className={classes.list}>
        {stories.map((teaser) => (
          <Story key={teaser.story.id} teaser={teaser} />
        ))}
      </ul>
    </section>
  );
}

function Story({ teaser }: { readonly teaser: StoryTeaser }) {
  const { story, picture, about } = teaser;
  return (
    <li className={classes.story}>
      {picture !== null && <LazyPicture src={picture.path} width={picture.width} height={picture.height} alt="" />}
      <h3>
        <AppLink to={`/verhalen/${story.id}`}>{story.title}</AppLink>
      </h3>
      <p className={classes.summary}>{story.summary}</p>
      <p className={classes.about}>
        <Icon name="bars" size={14} /> {about}
      </p>
    </li>
  );
}
