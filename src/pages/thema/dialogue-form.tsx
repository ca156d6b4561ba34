import { Button } from '../../ui/button.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './dialogue-form.module.css';
import { DialogueView } from './dialogue-view.tsx';
import type { DialogueItem } from './theme-dialogues.ts';

interface DialogueFormProps {
  readonly dialogues: readonly DialogueItem[];
  readonly isLarge: boolean;
  readonly onEnlarge: () => void;
}

/** What we agree: one question with its readings; enlarged all questions with all that was said. */
export function DialogueForm({ dialogues, isLarge, onEnlarge }: DialogueFormProps) {
  const [first, ...others] = dialogues;
  if (first === undefined) return null;
  return (
    <>
      <div className={toClassName(classes.dialogues, isLarge && classes.large)}>
        <DialogueView item={first} isLarge={isLarge} />
        {others.map((item) => (
          <div key={item.dialogue.id} className={toClassName(!isLarge && classes.paper)}>
            <DialogueView item={item} isLarge={isLarge} />
          </div>
        ))}
      </div>
      {!isLarge && others.length > 0 && (
        <Button kind="quiet" compact onClick={onEnlarge}>
          {others.length === 1 ? 'Nog 1 vraag' : `Nog ${others.length} vragen`}
        </Button>
      )}
    </>
  );
}
