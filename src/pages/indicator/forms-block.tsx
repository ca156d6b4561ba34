import { Infographic } from '../../charts/infographic.tsx';
import { ClaimNotes } from '../../ui/claim-notes.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LazyPicture } from '../../ui/lazy-picture.tsx';
import { RichTextView } from '../../ui/rich-text-view.tsx';
import { FormColumn } from './form-column.tsx';
import classes from './forms-block.module.css';
import type { DialogueItem, FormsModel, PictureItem } from './indicator-forms.ts';

/** What stands beside the figures: each form with its opening, and the way to all of it. */
export function FormsBlock({ forms }: { readonly forms: FormsModel }) {
  const { letters, dialogue, picture, story } = forms;
  return (
    <div className={`columns columns-4 ${classes.forms}`}>
      <FormColumn column={letters} more="Lees verder">
        {letters.item !== null && (
          <>
            <h3 className={classes.title}>{letters.item.letter.title}</h3>
            <div className={classes.text}>
              <RichTextView text={letters.item.opening} level={4} />
            </div>
            <ClaimNotes claims={letters.item.claims} />
          </>
        )}
      </FormColumn>
      <FormColumn column={dialogue} more="Naar het hele gesprek">
        {dialogue.item !== null && <DialogueView item={dialogue.item} />}
      </FormColumn>
      <FormColumn column={picture} more="Bekijk het beeld groot">
        {picture.item !== null && <PictureView item={picture.item} />}
      </FormColumn>
      <FormColumn column={story} more="Lees het verhaal">
        {story.item !== null && (
          <>
            {story.item.file !== null && <FilePicture file={story.item.file} />}
            <h3 className={classes.quote}>‘{story.item.story.quote}’</h3>
            <div className={classes.text}>
              <RichTextView text={story.item.opening} level={4} />
            </div>
          </>
        )}
      </FormColumn>
    </div>
  );
}

function DialogueView({ item }: { readonly item: DialogueItem }) {
  const { dialogue, bubbles, agreement } = item;
  return (
    <>
      <h3 className={classes.question}>{dialogue.question}</h3>
      <ul role="list" className={classes.bubbles}>
        {bubbles.map(({ text, who }) => (
          <li key={who + text} className={classes.bubble}>
            <p>{text}</p>
            <p className={classes.who}>{who}</p>
          </li>
        ))}
      </ul>
      {agreement !== null && (
        <div className={classes.agreement}>
          <Icon name="flag" size={20} />
          <div>
            <b>{agreement.text}</b>
            <p className={classes.who}>{agreement.who}</p>
            {agreement.late !== null && <p className={classes.late}>{agreement.late}</p>}
          </div>
        </div>
      )}
    </>
  );
}

function PictureView({ item: { picture, file, reading } }: { readonly item: PictureItem }) {
  return (
    <figure className={classes.picture}>
      {file === null ? <Infographic picture={picture} reading={reading} /> : <FilePicture file={file} />}
      <figcaption>
        <h3 className={classes.caption}>{picture.title}</h3>
        <p>{picture.caption}</p>
        <p className={classes.who}>
          Bron: {picture.source}. {picture.rights}
        </p>
      </figcaption>
    </figure>
  );
}

function FilePicture({ file: { path, ...size } }: { readonly file: NonNullable<PictureItem['file']> }) {
  return <LazyPicture src={path} width={size.width} height={size.height} alt={size.alt} />;
}
