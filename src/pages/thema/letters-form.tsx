import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ClaimNotes } from '../../ui/claim-notes.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichTextView } from '../../ui/rich-text-view.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './letters-form.module.css';
import { toExampleWord } from '../../domain/example-word.ts';
import type { LetterItem } from './theme-texts.ts';

interface LettersFormProps {
  readonly letters: readonly LetterItem[];
  readonly isLarge: boolean;
  readonly onEnlarge: (focusId?: string) => void;
}

const toLetterId = ({ letter }: LetterItem) => `tekst-${letter.id}`;

/** What it means: the newest text with its opening, and the others by their kind; enlarged all in full. */
export function LettersForm({ letters, isLarge, onEnlarge }: LettersFormProps) {
  const [first, ...others] = letters;
  if (first === undefined) return null;
  return (
    <>
      <div className={toClassName(classes.letters, isLarge && classes.large)}>
        <FullLetter item={first} isLarge={isLarge} />
        {others.map((item) => (
          <div key={item.letter.id} className={toClassName(!isLarge && classes.paper)}>
            <FullLetter item={item} isLarge />
          </div>
        ))}
      </div>
      {!isLarge && others.length > 0 && (
        <ul role="list" className={classes.others}>
          {others.map((item) => (
            <li key={item.letter.id}>
              <b className={classes.genre}>{item.genre}</b>
              <button type="button" className={classes.open} onClick={() => onEnlarge(toLetterId(item))}>
                {item.letter.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FullLetter({ item, isLarge }: { readonly item: LetterItem; readonly isLarge: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const { letter, opening, rest, byline, claims } = item;
  const mark = toExampleWord(letter);
  const rests = `rest-${letter.id}`;
  const isWhole = isLarge || isOpen;
  return (
    <article className={classes.letter} aria-labelledby={toLetterId(item)}>
      <h3 id={toLetterId(item)} tabIndex={-1} className={classes.title}>
        {letter.title}
      </h3>
      <div className={classes.text}>
        <RichTextView text={opening} level={4} />
      </div>
      <div id={rests} className={toClassName(classes.text, !isWhole && classes.paper)}>
        <RichTextView text={rest} level={4} />
      </div>
      {!isLarge && rest.length > 0 && (
        <p className={classes.more}>
          <Button
            kind="quiet"
            compact
            aria-expanded={isOpen}
            aria-controls={rests}
            onClick={() => setIsOpen((open) => !open)}
          >
            {isOpen ? 'Lees minder' : 'Lees verder'}
          </Button>
        </p>
      )}
      <ClaimNotes claims={claims} />
      <p className={toClassName(classes.source, !isWhole && classes.paper)}>{byline}</p>
      {mark !== null && (
        <p className={toClassName(!isLarge && classes.paper)}>
          <ExampleMark what={mark} />
        </p>
      )}
    </article>
  );
}
