import { ExampleMark } from '../../ui/example-mark.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { LazyPicture } from '../../ui/lazy-picture.tsx';
import { RichTextView } from '../../ui/rich-text-view.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './story-form.module.css';
import { toExampleWord } from '../../domain/example-word.ts';
import type { StoryItem } from './theme-texts.ts';

interface StoryFormProps {
  readonly stories: readonly StoryItem[];
  readonly isLarge: boolean;
  readonly onEnlarge: () => void;
}

/** Whom it concerns: one case with its picture, its quotation and its opening. It is no evidence, and says so. */
export function StoryForm({ stories, isLarge, onEnlarge }: StoryFormProps) {
  const more = stories.length - 1;
  return (
    <>
      <ul role="list" className={toClassName(classes.stories, isLarge && classes.large)}>
        {stories.map((item, place) => (
          <li key={item.story.id} className={toClassName(!isLarge && place > 0 && classes.paper)}>
            <StoryView item={item} />
          </li>
        ))}
      </ul>
      {!isLarge && more > 0 && (
        <Button kind="quiet" compact onClick={onEnlarge}>
          {more === 1 ? 'Nog 1 verhaal' : `Nog ${more} verhalen`}
        </Button>
      )}
    </>
  );
}

function StoryView({ item }: { readonly item: StoryItem }) {
  const { story, opening, picture, consent } = item;
  const mark = toExampleWord(story);
  return (
    <article className={classes.story} aria-labelledby={`verhaal-${story.id}`}>
      {picture !== null && <LazyPicture {...picture} />}
      <div className={classes.words}>
        <blockquote className={classes.quote}>‘{story.quote}’</blockquote>
        <h3 id={`verhaal-${story.id}`} className={classes.title}>
          {story.title}
        </h3>
        <div className={classes.text}>
          <RichTextView text={opening} level={4} />
        </div>
        <p className={classes.more}>
          <ButtonLink href={`/verhalen/${story.id}`} iconAfter="arrow-right">
            Lees het verhaal
          </ButtonLink>
        </p>
        <div className={classes.own}>
          <p>Een verhaal is geen bewijs.</p>
          <p>{consent}</p>
          {mark !== null && <ExampleMark what={mark} />}
        </div>
      </div>
    </article>
  );
}
