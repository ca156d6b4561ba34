import { Infographic } from '../../charts/infographic.tsx';
import { Button } from '../../ui/button.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { LazyPicture } from '../../ui/lazy-picture.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './picture-form.module.css';
import { toExampleWord } from '../../domain/example-word.ts';
import type { PictureItem } from './theme-pictures.ts';

interface PictureFormProps {
  readonly pictures: readonly PictureItem[];
  readonly isLarge: boolean;
  readonly onEnlarge: () => void;
}

/** What it looks like: one picture with its notes; enlarged all of them. */
export function PictureForm({ pictures, isLarge, onEnlarge }: PictureFormProps) {
  const more = pictures.length - 1;
  return (
    <>
      <ul role="list" className={toClassName(classes.pictures, isLarge && classes.large)}>
        {pictures.map((item, place) => (
          <li key={item.picture.id} className={toClassName(!isLarge && place > 0 && classes.paper)}>
            <PictureView item={item} isLarge={isLarge || place > 0} />
          </li>
        ))}
      </ul>
      {!isLarge && more > 0 && (
        <Button kind="quiet" compact onClick={onEnlarge}>
          {more === 1 ? 'Nog 1 beeld' : `Nog ${more} beelden`}
        </Button>
      )}
    </>
  );
}

function PictureView({ item, isLarge }: { readonly item: PictureItem; readonly isLarge: boolean }) {
  const { picture, file, reading, source } = item;
  const mark = toExampleWord(picture);
  return (
    <figure className={classes.picture}>
      {file === null ? <Infographic picture={picture} reading={reading} /> : <LazyPicture {...file} />}
      <figcaption className={classes.caption}>
        <h3 className={classes.title}>{picture.title}</h3>
        {picture.notes.length > 0 && (
          <ol role="list" className={classes.notes}>
            {picture.notes.map((note, place) => (
              <li key={note}>
                <span className={classes.number} aria-hidden="true">
                  {place + 1}
                </span>
                {note}
              </li>
            ))}
          </ol>
        )}
        <p>{picture.caption}</p>
        <p className={classes.source}>{source}</p>
        {mark !== null && (
          <p className={toClassName(!isLarge && classes.paper)}>
            <ExampleMark what={mark} />
          </p>
        )}
      </figcaption>
    </figure>
  );
}
